import type { CivilDate } from '../../calendar/civil_date.js'
import type { HolidayCalendar } from '../../calendar/holiday_calendar.js'
import { civilDateOf, msBetween, type Instant } from '../../calendar/instant.js'
import type { LetterTemplate } from '../letter_templates.js'
import { letter, type Effect } from '../effect.js'
import type { LetterCursor, SeasonState } from '../state.js'
import type { LetterRule } from './letter_rule.js'
import { LETTER_RULES, occurrences } from './letter_rules.js'

/** A planned letter: its rule, when it is due, and the effects that write it. */
export interface PlannedLetter {
  key: string
  template: LetterTemplate
  at: Instant
  letters: Effect[]
}

/** A reminder older than this is not sent when a newer one of the same rule is due as well. */
const STALE_MS = 24 * 3_600_000

const isAfter = (planned: { at: Instant; key: string }, cursor: LetterCursor) =>
  planned.at > cursor.at || (planned.at === cursor.at && planned.key > cursor.key)

/** @param from the day of the state's cursor */
function nextOccurrence(
  rule: LetterRule,
  state: SeasonState,
  calendar: HolidayCalendar,
  from: CivilDate
) {
  const planned = occurrences(rule, state, calendar, { around: from, from })
  return planned.find(({ at }) => isAfter({ at, key: rule.key }, state.messages)) ?? null
}

/** Is a letter that is due `at` late by `now`, while a newer one of its rule is due as well? */
function isSuperseded(
  { rule, at }: { rule: LetterRule; at: Instant },
  state: SeasonState,
  calendar: HolidayCalendar,
  now: Instant
) {
  if (msBetween(at, now) <= STALE_MS) return false
  return occurrences(rule, state, calendar, { around: civilDateOf(now) }).some(
    (other) => other.at > at && other.at <= now
  )
}

/**
 * The next planned letter after the state's cursor, or null. A letter more than a day late, while a
 * newer one of its rule is due by `now`, is marked superseded: stored, but not sent.
 */
export function nextLetter(
  state: SeasonState,
  calendar: HolidayCalendar,
  now: Instant
): PlannedLetter | null {
  let first: { rule: LetterRule; day: string; at: Instant } | null = null
  const from = civilDateOf(state.messages.at)
  for (const rule of LETTER_RULES) {
    const next = nextOccurrence(rule, state, calendar, from)
    const sooner = !first || (next && next.at < first.at)
    const sameButBefore = first && next?.at === first.at && rule.key < first.rule.key
    if (next && (sooner || sameButBefore)) first = { rule, ...next }
  }
  if (!first) return null
  const { rule, day, at } = first
  const superseded = isSuperseded(first, state, calendar, now)
  const params = rule.params(state, day, calendar)
  const letters = rule.to(state, day, calendar).map((to): Effect => {
    const written = letter(rule.template, to, params)
    return superseded ? ({ ...written, superseded } as Effect) : written
  })
  return { key: rule.key, template: rule.template, at, letters }
}

/** Every letter due in (cursor, until], provided that the state does not change. */
export function letterPlan(
  state: SeasonState,
  calendar: HolidayCalendar,
  until: Instant
): PlannedLetter[] {
  const plan: PlannedLetter[] = []
  let cursor = state
  for (;;) {
    const next = nextLetter(cursor, calendar, cursor.messages.at)
    if (!next || next.at > until) return plan
    plan.push(next)
    cursor = { ...cursor, messages: { at: next.at, key: next.key } }
  }
}
