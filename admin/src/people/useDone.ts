import { useNotify, useRefresh, useTranslate } from 'react-admin'

/** Says that something is done, and asks for what the page shows again. */
export function useDone() {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  return (sentence: string, values: Record<string, unknown> = {}) => {
    notify(translate(sentence, values), { type: 'success' })
    refresh()
  }
}
