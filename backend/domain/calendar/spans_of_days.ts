import { addDays, type CivilDate } from './civil_date.js'

/** A day that was counted or skipped, and the holiday why. */
export interface NamedDay {
  date: CivilDate
  why: string
}

/**
 * Days by their holiday, those that follow each other joined: five days of 劳动节 are one span.
 * @param days in their order
 */
export function spansOfDays(days: readonly NamedDay[]) {
  const byHoliday = new Map<string, [from: CivilDate, to: CivilDate][]>()
  for (const { date, why } of days) {
    const spans = byHoliday.get(why) ?? []
    const last = spans.at(-1)
    if (last && addDays(last[1], 1) === date) last[1] = date
    else spans.push([date, date])
    byHoliday.set(why, spans)
  }
  return [...byHoliday].map(([why, spans]) => ({ why, spans }))
}
