import { useLocaleState } from 'react-admin'

const FEN = 100

const FORMATS = {
  zh: new Intl.NumberFormat('zh-CN', { style: 'currency', currency: 'CNY' }),
  en: new Intl.NumberFormat('en-US', { style: 'currency', currency: 'CNY' }),
}

/** Says fen as yuan, in the reader's language. */
export function useYuan() {
  const [locale] = useLocaleState()
  const format = FORMATS[locale === 'en' ? 'en' : 'zh']
  // Without the sign of a negative zero.
  return (fen: number) => format.format((fen + 0) / FEN)
}
