import { useTranslate } from 'react-admin'

/** The years whose holidays a version knows, from the first to the last. */
export function Years({ years }: { years: number[] }) {
  const translate = useTranslate()
  if (years.length < 2) return <span>{years[0] ?? '—'}</span>
  return <span>{translate('calendar.years', { from: years[0], to: years.at(-1) })}</span>
}
