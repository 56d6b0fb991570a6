import { useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'

/** Policy values and their clauses in words; numbers, times and dates as they are. */
export function usePolicyWords() {
  const translate = useTranslate()
  const { commas } = usePatterns()
  const valueOf = (value: unknown): string =>
    Array.isArray(value)
      ? commas(value.map(valueOf))
      : translate(`values.${value}`, { _: value === null ? '—' : String(value) })
  const clauseOf = (clause: string) =>
    ['inherited', 'default'].includes(clause) ? translate(`season.${clause}`) : clause
  return { valueOf, clauseOf }
}
