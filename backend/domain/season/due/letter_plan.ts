import type { HolidayCalendar } from '../../calendar/holiday_calendar.js'
import { msBetween, type Instant } from '../../calendar/instant.js'
import type { LetterTemplate } from '../letter_templates.js'
import { letter, type Effect } from '../effect.js'
import type { MessageCursor, SeasonState } from '../state.js'
import { LETTER_RULES, occurrences, type LetterRule } from './letter_rules.js'

/** A message of the plan: which, when, and the letter it becomes. */
export interface PlannedLetter {
  key: string
  template: LetterTemplate
  at: Instant
  letters: Effect[]
}

/** An older reminder than this is not worth sending when a newer one is due as well. */
const STALE_MS = 24 * 3_600_000

const isAfter = (message: { at: Instant; key: string }, cursor: MessageCursor) =>
  message.at > cursor.at || (message.at === cursor.at && message.key > cursor.key)

function nextOf(rule: LetterRule, state: SeasonState, calendar: HolidayCalendar) {
  const { messages } = state
  const planned = occurrences(rule, state, calendar, messages.at)
  return planned.find(({ at }) => isAfter({ at, key: rule.key }, messages)) ?? null
}

/**
 * The next message after the state's cursor, or null. One that comes more than a day late while a
 * newer one of its kind is due by `now` is planned as superseded: kept, not sent.
 */
export function nextLetter(
  state: SeasonState,
  calendar: HolidayCalendar,
  now: Instant
): PlannedLetter | null {
  let first: { rule: LetterRule; day: string; at: Instant } | null = null
  for (const rule of LETTER_RULES) {
    const next = nextOf(rule, state, calendar)
    const sooner = !first || (next && next.at < first.at)
    const sameButBefore = first && next?.at === first.at && rule.key < first.rule.key
    if (next && (sooner || sameButBefore)) first = { rule, ...next }
  }
  if (!first) return null
  const { rule, day, at } = first
  const newerDue = occurrences(rule, state, calendar, now).some(
    (other) => other.at > at && other.at <= now
  )
  const superseded = newerDue && msBetween(at, now) > STALE_MS
  const params = rule.params(state, day, calendar)
  const letters = rule.to(state, day).map((to): Effect => {
    const written = letter(rule.template, to, params)
    return superseded ? ({ ...written, superseded } as Effect) : written
  })
  return { key: rule.key, template: rule.template, at, letters }
}

/** Every message due in (cursor, until], as the state stands: what a school will be sent. */
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
