import { isWordKey, say, type Locale, type WordKey } from '#backend/lang/words'
import { PROOF_STARTS } from '#domain/policy/season_policy'
import type { CountedDeadline } from '#domain/season/counted_deadline'
import type { HolidaySpan } from '#domain/season/holiday_spans'
import { dayInWords, monthDay, spanInWords } from './day_words.js'
import type { Values } from './values.js'

/** The deadline that a letter is about, as it stood when the letter was written. */
export const deadlineOf = ({ deadline }: Values): CountedDeadline | null =>
  typeof deadline === 'string' ? (JSON.parse(deadline) as CountedDeadline) : null

/** As it is counted in words; an earlier build did not say why a date was moved. */
type Counted = Omit<CountedDeadline, 'moved'> & { moved: string | null }

/** What an earlier build wrote of the days of proofreading. */
function earlierDeadline(params: Values): Counted | null {
  const { countedFrom, due, start, days, holidays, moved } = params
  if (!PROOF_STARTS.some((one) => one === countedFrom)) return null
  return {
    kind: 'proof',
    unit: 'working_days',
    roll: 'stay',
    ...{ due: String(due), start: String(start), days: Number(days), worked: [] },
    holidays: JSON.parse(String(holidays)) as HolidaySpan[],
    moved: Number(moved) > 0 ? 'earlier' : null,
  }
}

const joined = (words: string[], locale: Locale) =>
  words.join(say(locale, 'letters.counted.separator'))

function holidayNames(holidays: HolidaySpan[], locale: Locale): string {
  if (holidays.length === 0) return ''
  const names = holidays.map(([name, first, last]) =>
    say(locale, 'letters.counted.holiday', { name, span: spanInWords(first, last, locale) })
  )
  return say(locale, 'letters.counted.holidays', { list: joined(names, locale) })
}

function workedDays(worked: Counted['worked'], locale: Locale): string {
  if (worked.length === 0) return ''
  const days = worked.map(([day, name]) =>
    say(locale, 'letters.counted.worked_day', { name, day: monthDay(day, locale) })
  )
  return say(locale, 'letters.counted.worked', { list: joined(days, locale) })
}

/** From which day is counted: by what happened then, where that is known. */
function startWords({ kind, start, moved }: Counted, countedFrom: unknown, locale: Locale) {
  const cause = moved === 'reopened' ? moved : kind === 'proof' ? countedFrom : kind
  const key = `letters.counted.from.${cause}`
  const values = { start: monthDay(start, locale) }
  return isWordKey(key) ? say(locale, key, values) : dayInWords(start, locale)
}

/** How many days from which day on, or which fixed date. */
function basis(deadline: Counted, countedFrom: unknown, locale: Locale): string {
  const { kind, unit, roll, due, start, days, holidays, worked } = deadline
  if (kind === 'setup') return say(locale, 'letters.counted.setup')
  if (unit === 'fixed') {
    const isRolled = due !== start && roll !== 'stay'
    const key = `letters.counted.fixed_${isRolled ? roll : 'stay'}` as const
    return say(locale, key, { date: monthDay(start, locale) })
  }
  const from = startWords(deadline, countedFrom, locale)
  if (unit === 'calendar_days') return say(locale, 'letters.counted.calendar', { from, days })
  const without = holidayNames(holidays, locale)
  return say(locale, 'letters.counted.working', {
    ...{ from, days, without },
    worked: workedDays(worked, locale),
  })
}

/** How the date of a letter was counted, and why it was moved since; '' where that is not known. */
export function countedWords(params: Values, locale: Locale): string {
  const deadline: Counted | null = deadlineOf(params) ?? earlierDeadline(params)
  if (!deadline) return ''
  const { moved } = deadline
  const movedKey: WordKey | null =
    moved && moved !== 'reopened' ? (`letters.counted.moved.${moved}` as WordKey) : null
  return basis(deadline, params.countedFrom, locale) + (movedKey ? say(locale, movedKey) : '')
}
