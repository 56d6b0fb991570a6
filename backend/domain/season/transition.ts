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

/** What can happen to a season: an act of a person, or a due automatic event. */
export type SeasonEvent =
  | { type: 'act'; act: Act; actor: Actor; at: Instant }
  | { type: 'due'; due: DueEvent; now: Instant }

export const momentAt = (at: Instant, calendar: HolidayCalendar): Moment => ({
  at,
  today: civilDateOf(at),
  time: wallTimeOf(at),
  calendar,
})

/** The current state of `track`; null for billing before capture has ended. */
export function trackState(
  state: SeasonState,
  track: Track
): MainPhase | BillingState | PrintState | SeasonState['makeUp']['state'] | null {
  if (track === 'main') return state.main.phase
  if (track === 'billing') return state.billing?.state ?? null
  return track === 'print' ? state.print.state : state.makeUp.state
}

/** Applies the rule of an act: role, track state, then the rule itself. Nothing is stored. */
export function decideAct(state: SeasonState, act: Act, actor: Actor, moment: Moment): Outcome {
  // Name and input belong together in the union `Act`, which the compiler cannot infer here.
  const rule = ACT_RULES[act.name] as unknown as ActRule<Act['input']>
  if (!rule.by.some((role) => actor.roles.includes(role))) return refuse({ type: 'not_allowed' })
  const current = trackState(state, rule.track)
  if (!current || !rule.from.some((from) => from === current)) {
    return refuse({ type: 'wrong_phase', track: rule.track, phase: current ?? 'not_open' })
  }
  return rule.apply(state, act.input, { ...moment, actor })
}

function applyDue(state: SeasonState, due: DueEvent, now: Instant, calendar: HolidayCalendar) {
  const moment = momentAt(laterOf(due.at, state.lastAt), calendar)
  if (due.kind === 'timer') return timerRule(due.event).apply(state, moment)
  const planned = nextLetter(state, calendar, now)
  if (planned?.key !== due.rule) throw new Error(`no rule for ${due.key}`)
  const messages = { at: planned.at, key: planned.key }
  return proceed({ ...state, messages }, ...planned.letters)
}

/**
 * `(state, event, calendar) → {state, effects}`: the whole season as one pure function. Acts may be
 * refused with a reason; automatic events are not.
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
  return ok({ ...outcome.value, state: withLastStepAt(outcome.value.state, at) })
}

/**
 * Dates the state at its last step. Letters that the step plans for an earlier time (a reminder ten
 * days before a date that is five days away) are skipped.
 */
function withLastStepAt(state: SeasonState, at: Instant): SeasonState {
  const messages = state.messages.at < at ? { at, key: '' } : state.messages
  return { ...state, messages, lastAt: at }
}
