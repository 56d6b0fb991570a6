import { useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'

/** Policy values and their clauses in words: codes by name, money in yuan, all others as they are. */
export function usePolicyWords() {
  const translate = useTranslate()
  const { commas } = usePatterns()
  /** One value; `off` is said otherwise of glasses than of bookings. */
  const nameOf = (key: string, value: unknown): string => {
    const shown = value === null ? '—' : String(value)
    return translate(`values_of.${key}.${shown}`, { _: translate(`values.${shown}`, { _: shown }) })
  }
  const valueOf = (key: string, value: unknown): string => {
    if (Array.isArray(value)) return commas(value.map((one) => nameOf(key, one)))
    if (key === 'priceFen' && typeof value === 'number')
      return translate('season.yuan', { amount: (value / 100).toFixed(2) })
    return nameOf(key, value)
  }
  const clauseOf = (clause: string) =>
    ['inherited', 'default'].includes(clause) ? translate(`season.${clause}`) : clause
  return { nameOf, valueOf, clauseOf }
}
