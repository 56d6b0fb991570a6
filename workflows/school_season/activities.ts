import type { Instant } from '#domain/calendar/instant'
import type { Track } from '#domain/season/codes'
import type { Deadline } from '#domain/season/deadline'
import type { Matter } from '#domain/season/matter'
import type { OpenTask } from '#domain/season/tasks'
import type { SeasonFacts } from '#domain/season/facts'
import type { ProgressRow } from '#domain/season/progress'
import type { Effect } from '#domain/season/effect'

/** The state of a season after a step, as tables for the console. */
export interface Projection {
  progress: ProgressRow[]
  tasks: OpenTask[]
  /** Steps of earlier builds have none. */
  matters?: Matter[]
  deadlines: Deadline[]
  facts: SeasonFacts
  calendarVersion: string
  /** The clock reading that this answers; null while more is due. */
  clockSeq: number | null
}

/** One step of a season, written once. */
export interface StepRecord extends Projection {
  seasonUnitId: string
  step: number
  key: string
  track: Track
  event: string
  fromState: string | null
  toState: string | null
  actorId: string | null
  /** Hash of the request for acts of people; the step's key is bound to it. */
  requestHash?: string
  details: Record<string, unknown>
  businessAt: Instant
  effects: Effect[]
}

/** If the database refuses the step, the state stays unchanged. */
export type StepAnswer = { recorded: true; step: number } | { recorded: false; reason: string }

export interface Acknowledgement extends Projection {
  seasonUnitId: string
  step: number
}

/** The activities of a season; the worker implements them. */
export interface SchoolSeasonActivities {
  recordStep(record: StepRecord): Promise<StepAnswer>
  acknowledge(acknowledgement: Acknowledgement): Promise<void>
}
