import type { CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import type { Instant, TimeOfDay } from '../calendar/instant.js'
import { err, ok, type Result } from '../result.js'
import type { BillingState } from './billing/states.js'
import type { Role, Track } from './codes.js'
import type { Effect } from './effect.js'
import type { MainPhase } from './main/phases.js'
import type { PrintState } from './print/states.js'
import type { Refusal } from './refusal.js'
import type { SeasonState } from './state.js'

/** Who acts, and with which roles at this unit. */
export interface Actor {
  userId: string
  roles: Role[]
}

/** Does somebody run units for the centre? */
export const isCentre = ({ roles }: Actor): boolean =>
  roles.some((role) => role === 'centre_admin' || role === 'operator')

/** What a rule knows besides the state: the time, and the calendar in force. */
export interface Moment {
  at: Instant
  today: CivilDate
  time: TimeOfDay
  calendar: HolidayCalendar
}

/** The result of an event: the next state, and the effects to store with it. */
export interface Step {
  state: SeasonState
  effects: Effect[]
}

export type Outcome = Result<Step, Refusal>

export const proceed = (state: SeasonState, ...effects: Effect[]): Outcome => ok({ state, effects })
export const refuse = (refusal: Refusal): Outcome => err(refusal)

/** One act of a person: who may, on which track, in which states, and what it does. */
export interface ActRule<Input> {
  by: readonly Role[]
  track: Track
  from: readonly (MainPhase | BillingState | PrintState)[]
  apply: (state: SeasonState, input: Input, moment: Moment & { actor: Actor }) => Outcome
}
