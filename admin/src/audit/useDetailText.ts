import type { Data } from '@api/data'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'

type Details = Data.Audit.AuditEntry['details']

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/** The details of an entry as a line; what has no name in the catalogue stands as it was recorded. */
export function useDetailText() {
  const translate = useTranslate()
  const { labelled, noted, commas } = usePatterns()

  function textOf(value: unknown): string {
    if (typeof value === 'boolean') return translate(`ra.boolean.${value}`)
    if (Array.isArray(value)) return commas(value.map(textOf))
    if (typeof value === 'object') return value ? lineOf(value as Details) : '—'
    const text = String(value)
    return translate(`audit.values.${text}`, { _: translate(`roles.${text}`, { _: text }) })
  }

  const lineOf = (details: Details): string =>
    commas(
      Object.entries(details)
        .filter(([, value]) => !isEmpty(value))
        .map(([name, value]) => {
          const label = translate(`audit.labels.${name}`, { _: name })
          const isPair = typeof value === 'object' && !Array.isArray(value)
          return isPair ? noted(label, textOf(value)) : labelled(label, textOf(value))
        })
    )
  return lineOf
}
