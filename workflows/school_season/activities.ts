import type { Instant } from '#domain/calendar/instant'
import type { Track } from '#domain/season/codes'
import type { Deadline } from '#domain/season/deadline'
import type { OpenTask } from '#domain/season/tasks'
import type { SeasonFacts } from '#domain/season/facts'
import type { ProgressRow } from '#domain/season/progress'
import type { Effect } from '#domain/season/effect'

/** Where a season stands after a step, as the console reads it. */
export interface Projection {
  progress: ProgressRow[]
  tasks: OpenTask[]
  deadlines: Deadline[]
  facts: SeasonFacts
  calendarVersion: string
  /** The clock signal that this answers; null while more is due. */
  clockSeq: number | null
}

/** One step of a season, to be written once. */
export interface StepRecord extends Projection {
  seasonUnitId: string
  step: number
  key: string
  track: Track
  event: string
  fromState: string | null
  toState: string | null
  actorId: string | null
  /** What was asked for, where a person did: the step's key belongs to it. */
  requestHash?: string
  details: Record<string, unknown>
  businessAt: Instant
  effects: Effect[]
}

/** The database may say no as well: then the state stays as it was. */
export type StepAnswer = { recorded: true; step: number } | { recorded: false; reason: string }

export interface Acknowledgement extends Projection {
  seasonUnitId: string
  step: number
}

/** The port through which a season reaches the world; the seasons feature implements it. */
export interface SchoolSeasonActivities {
  recordStep(record: StepRecord): Promise<StepAnswer>
  acknowledge(acknowledgement: Acknowledgement): Promise<void>
}
