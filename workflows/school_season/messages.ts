import type { HolidayCalendar } from '#domain/calendar/holiday_calendar'
import type { Instant } from '#domain/calendar/instant'
import { ACT_NAMES, type Act, type ActName } from '#domain/season/act_rules'
import type { MovedDeadline } from '#domain/season/calendar_change'
import type { Actor } from '#domain/season/act_rule'
import type { Refusal } from '#domain/season/refusal'
import type { SeasonState } from '#domain/season/state'
import { defineSignal, defineUpdate } from '@temporalio/workflow'

/** A reading of the season clock. */
export interface ClockReading {
  seq: number
  now: Instant
}

/** The input of one run of a season, passed on by continue-as-new. */
export interface SeasonInput {
  seasonUnitId: string
  mode: 'real' | 'rehearsal'
  calendar: HolidayCalendar
  state: SeasonState
  step: number
  clock: ClockReading
  /**
   * Answers of the last acts, including refusals, for repeated keys. `hash` identifies the request; older
   * answers have none.
   */
  answers: { key: string; answer: ActAnswer | Refusal; hash?: string }[]
}

export interface ActAnswer {
  step: number
  phase: string
}

/** One act of a person under the caller's key. `answerBy` is wall time in ms. */
export interface ActRequest {
  key: string
  /** `hashRequest` of the act, to which the key is bound. Older callers send none. */
  hash?: string
  input: Act['input']
  actor: Actor
  clock: ClockReading
  answerBy: number
}

export interface CalendarRequest {
  key: string
  calendar: HolidayCalendar
  clock: ClockReading
  answerBy: number
}

export interface DayCount {
  on: string
  unresolved: number
}

export const WORKFLOW_TYPE = 'schoolSeason'

/** The workflow id of a season unit. */
export const workflowIdOf = (seasonId: string, unitId: string) =>
  `season/${seasonId}/unit/${unitId}`

/** One update per act, named like the act. */
export const actUpdates = Object.fromEntries(
  ACT_NAMES.map((name) => [name, defineUpdate<ActAnswer, [ActRequest]>(name)])
) as Record<ActName, ReturnType<typeof defineUpdate<ActAnswer, [ActRequest]>>>

export const updateCalendar = defineUpdate<MovedDeadline[], [CalendarRequest]>('updateCalendar')

export const clockMoved = defineSignal<[ClockReading]>('clockMoved')
export const dayCounted = defineSignal<[DayCount]>('dayCounted')

/** Types of application failures. */
export const REFUSED = 'REFUSED'
export const TOO_LATE = 'ANSWER_TOO_LATE'
/** Second detail of a refusal that the season keeps under its key: repeating the request gets it again. */
export const KEY_SPENT = 'KEY_SPENT'

/** A prefix keeps keys of people apart from keys of timers. */
export const actKey = (key: string) => `act/${key}`

export const toAct = (name: ActName, request: ActRequest) => ({ name, input: request.input }) as Act
