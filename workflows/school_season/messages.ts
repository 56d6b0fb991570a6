import type { HolidayCalendar } from '#domain/calendar/holiday_calendar'
import type { Instant } from '#domain/calendar/instant'
import { ACT_NAMES, type Act, type ActName } from '#domain/season/act_rules'
import type { MovedDeadline } from '#domain/season/calendar_change'
import type { Actor } from '#domain/season/act_rule'
import type { Refusal } from '#domain/season/refusal'
import type { SeasonState } from '#domain/season/state'
import { defineSignal, defineUpdate } from '@temporalio/workflow'

/** The season's clock as one process has heard it. */
export interface ClockReading {
  seq: number
  now: Instant
}

/** What one run of a season begins with; continue-as-new hands it on. */
export interface SeasonInput {
  seasonUnitId: string
  mode: 'real' | 'rehearsal'
  calendar: HolidayCalendar
  state: SeasonState
  step: number
  clock: ClockReading
  /**
   * Answers of the last acts, refusals too: a repeated key is answered and not done again. `hash` tells
   * the request that it was given to; answers from before this have none.
   */
  answers: { key: string; answer: ActAnswer | Refusal; hash?: string }[]
}

export interface ActAnswer {
  step: number
  phase: string
}

/** One act of a person under the caller's key. `answerBy` is wall time, in ms. */
export interface ActRequest {
  key: string
  /** What was asked for (`hashRequest`): the key belongs to it. Older callers send none. */
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

/** A season's identity in the engine: two seasons of one year never collide. */
export const workflowIdOf = (seasonId: string, unitId: string) =>
  `season/${seasonId}/unit/${unitId}`

/** One update for every act, named as the act. */
export const actUpdates = Object.fromEntries(
  ACT_NAMES.map((name) => [name, defineUpdate<ActAnswer, [ActRequest]>(name)])
) as Record<ActName, ReturnType<typeof defineUpdate<ActAnswer, [ActRequest]>>>

export const updateCalendar = defineUpdate<MovedDeadline[], [CalendarRequest]>('updateCalendar')

export const clockMoved = defineSignal<[ClockReading]>('clockMoved')
export const dayCounted = defineSignal<[DayCount]>('dayCounted')

/** Types of the failures that cross the engine. */
export const REFUSED = 'REFUSED'
export const TOO_LATE = 'ANSWER_TOO_LATE'

/** Keys of people and keys of timers never meet. */
export const actKey = (key: string) => `act/${key}`

export const actOf = (name: ActName, request: ActRequest) => ({ name, input: request.input }) as Act
