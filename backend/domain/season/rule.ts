import type { CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import type { Instant, TimeOfDay } from '../calendar/instant.js'
import { err, ok, type Result } from '../result.js'
import type { CaptureWindow, WindowFault } from './capture_window.js'
import type { BillingState, MainPhase, PrintState, Role, Track } from './codes.js'
import type { SeasonState } from './state.js'
import type { MailTemplate } from './mail_templates.js'

/** Why an act may not happen now. Every variant has its sentence in zh and en. */
export type Refusal =
  | WindowFault
  | { type: 'wrong_phase'; track: Track; phase: string }
  | { type: 'not_allowed' }
  | { type: 'reason_required' }
  | { type: 'too_late_to_change'; lastDay: CivilDate }
  | { type: 'window_starts_too_early'; earliest: CivilDate }
  | { type: 'payer_not_offered' }
  | { type: 'extension_open' }
  | { type: 'no_extension_open' }
  | { type: 'extension_wrong_target' }
  | { type: 'not_later'; due: CivilDate }
  | { type: 'day_over'; day: CivilDate }
  | { type: 'day_in_future'; today: CivilDate }
  | { type: 'already_done' }
  | { type: 'count_out_of_range'; most: number }
  | { type: 'count_differs'; expected: number }
  | { type: 'reasons_differ'; uncaptured: number }
  | { type: 'errata_open'; open: number }
  | { type: 'payment_recorded' }
  | { type: 'payment_missing' }
  | { type: 'already_ordered' }
  | { type: 'facts_refused'; reason: string }
  /** Another request was done under this key. */
  | { type: 'key_reused' }

export type RefusalType = Refusal['type']

/** To whom a message goes; the database knows the addresses. `contact`: 责任联系人 of the region. */
export const AUDIENCES = ['school', 'centre', 'contact'] as const
export type Audience = (typeof AUDIENCES)[number]

/** What follows from a step besides the new state: letters to write and facts to keep. */
export type Effect =
  | {
      kind: 'mail'
      template: MailTemplate
      to: Audience
      params: Record<string, string | number>
      superseded?: boolean
    }
  | { kind: 'window_set'; window: CaptureWindow; exception: boolean }
  /** Nothing was set up: the contact and address of the unit's last season are used again. */
  | { kind: 'setup_repeated' }
  /** The archive is kept until then. */
  | { kind: 'retention_started'; until: CivilDate }
  | { kind: 'round_closed'; round: 'main' | 'make_up'; on: CivilDate }

export interface Actor {
  userId: string
  roles: Role[]
}

/** What a rule may know besides the state: the moment, its day, and the calendar in force. */
export interface Moment {
  at: Instant
  today: CivilDate
  time: TimeOfDay
  calendar: HolidayCalendar
}

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

export const mail = (
  template: MailTemplate,
  to: Audience,
  params: Record<string, string | number> = {}
): Effect => ({ kind: 'mail', template, to, params })

export const enter = (state: SeasonState, phase: MainPhase, moment: Moment): SeasonState => ({
  ...state,
  main: { phase, since: moment.at },
})
