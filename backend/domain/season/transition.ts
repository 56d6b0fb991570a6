import { laterOf } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import { civilDateOf, wallTimeOf, type Instant } from '../calendar/instant.js'
import { err, ok } from '../result.js'
import { ACT_RULES, type Act } from './act_rules.js'
import { type Track } from './codes.js'
import type { BillingState } from './billing/states.js'
import type { MainPhase } from './main/phases.js'
import type { PrintState } from './print/states.js'
import { proceed, refuse, type ActRule, type Actor, type Moment, type Outcome } from './act_rule.js'
import type { SeasonState } from './state.js'
import type { DueEvent } from './due/due_event.js'
import { nextLetter } from './due/letter_plan.js'
import { timerRule } from './due/timer_rules.js'

/** What can happen to a season: an act of a person, or an event whose time has come. */
export type SeasonEvent =
  | { type: 'act'; act: Act; actor: Actor; at: Instant }
  | { type: 'due'; due: DueEvent; now: Instant }

export const momentAt = (at: Instant, calendar: HolidayCalendar): Moment => ({
  at,
  today: civilDateOf(at),
  time: wallTimeOf(at),
  calendar,
})

/** The state that `track` is in; null for billing before capture has ended. */
export function stateOf(
  state: SeasonState,
  track: Track
): MainPhase | BillingState | PrintState | SeasonState['makeUp']['state'] | null {
  if (track === 'main') return state.main.phase
  if (track === 'billing') return state.billing?.state ?? null
  return track === 'print' ? state.print.state : state.makeUp.state
}

/** Asks the rule whether this actor may do this act now, without doing anything. */
export function decideAct(state: SeasonState, act: Act, actor: Actor, moment: Moment): Outcome {
  // The union of acts is closed: name and input belong together, which the compiler cannot see here.
  const rule = ACT_RULES[act.name] as unknown as ActRule<Act['input']>
  if (!rule.by.some((role) => actor.roles.includes(role))) return refuse({ type: 'not_allowed' })
  const current = stateOf(state, rule.track)
  if (!current || !rule.from.some((from) => from === current)) {
    return refuse({ type: 'wrong_phase', track: rule.track, phase: current ?? 'not_open' })
  }
  return rule.apply(state, act.input, { ...moment, actor })
}

function applyDue(state: SeasonState, due: DueEvent, now: Instant, calendar: HolidayCalendar) {
  const moment = momentAt(laterOf(due.at, state.lastAt), calendar)
  if (due.kind === 'timer') return timerRule(due.event).apply(state, moment)
  const message = nextLetter(state, calendar, now)
  if (message?.key !== due.rule) throw new Error(`no rule for ${due.key}`)
  const messages = { at: message.at, key: message.key }
  return proceed({ ...state, messages }, ...message.letters)
}

/**
 * `(state, event, calendar) → {state, effects}`: the whole season as one pure function. An act may be
 * refused with a reason; an event whose time has come is never refused here.
 */
export function transition(
  state: SeasonState,
  event: SeasonEvent,
  calendar: HolidayCalendar
): Outcome {
  const outcome =
    event.type === 'act'
      ? decideAct(state, event.act, event.actor, momentAt(event.at, calendar))
      : applyDue(state, event.due, event.now, calendar)
  if (!outcome.ok) return err(outcome.error)
  const at = laterOf(event.type === 'act' ? event.at : event.due.at, state.lastAt)
  return ok({ ...outcome.value, state: datedAt(outcome.value.state, at) })
}

/**
 * Everything due before this step has run: what the step now plans for an earlier time, it plans too
 * late (a reminder ten days before a date that is five days off), and passes over.
 */
function datedAt(state: SeasonState, at: Instant): SeasonState {
  const messages = state.messages.at < at ? { at, key: '' } : state.messages
  return { ...state, messages, lastAt: at }
}
