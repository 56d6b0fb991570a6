import type { Data } from '@api/data'
import { spansOfDays, type NamedDay } from '@domain/calendar/spans_of_days'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import { useDates } from '../../layout/useDates'

type Deadline = Data.Seasons.Deadline

/** Days by their holiday: 劳动节 4月29日（周六）至5月3日（周三）. */
function useNamedDays() {
  const translate = useTranslate()
  const { day, span } = useDates()
  const { commas, semicolons } = usePatterns()
  const said = ([from, to]: [string, string]) => (from === to ? day(from) : span(from, to))
  return (days: NamedDay[]) =>
    semicolons(
      spansOfDays(days).map(({ why, spans }) =>
        translate('unit_page.named_days', { why, days: commas(spans.map(said)) })
      )
    )
}

/** How a deadline was counted, sentence by sentence: its days, holidays, worked weekends and moves. */
export function useExplanation({ kind, unit, start, days, count, worked, ...rest }: Deadline) {
  const translate = useTranslate()
  const { day } = useDates()
  const named = useNamedDays()
  // Weekends need no explanation; only holidays are listed.
  const holidays = count?.skipped.filter(({ why }) => why !== '周末') ?? []
  // A form that was returned long before its date moved nothing.
  const moves = rest.adjustments.filter(({ from, to }) => from !== to)
  const lines = [
    translate(`deadlines.${unit}`, { start: day(start), days }),
    holidays.length > 0 && translate('deadlines.skipped', { days: named(holidays) }),
    worked.length > 0 && translate('unit_page.worked', { days: named(worked) }),
    ...moves.map(({ on, from, to, why }) =>
      translate('deadlines.moved', {
        on: day(on),
        from: day(from),
        to: day(to),
        why: translate(`deadlines.why.${why}`),
      })
    ),
    rest.overdueSince && translate(`deadlines.consequence.${kind}`),
    rest.provisional && translate('deadlines.provisional'),
  ]
  return lines.filter((line): line is string => Boolean(line))
}
