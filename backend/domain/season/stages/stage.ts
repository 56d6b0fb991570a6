import type { CivilDate } from '../../calendar/civil_date.js'
import type { ActName } from '../act_rules.js'
import type { Awaited } from '../codes.js'
import type { MainPhase } from '../main/phases.js'

/** The parts of a season in the order in which a school goes through them: 设置 … 办结. */
export const STAGES = [
  'setup',
  'capture',
  'memo',
  'processing',
  'proofreading',
  'feedback',
  'print',
  'settlement',
  'closing',
] as const
export type Stage = (typeof STAGES)[number]

/** Those that the main track goes through one after another; the others run beside it. */
export const MAIN_STAGES = [
  'setup',
  'capture',
  'processing',
  'proofreading',
  'feedback',
  'closing',
] as const satisfies readonly Stage[]
export type MainStage = (typeof MAIN_STAGES)[number]

/**
 * `waiting`: it has begun, and nobody can do anything for it now. `skipped`: it ended without being
 * done, because the unit withdrew or closed before.
 */
export const STAGE_STATUSES = [
  'done',
  'running',
  'paused',
  'waiting',
  'not_begun',
  'skipped',
] as const
export type StageStatus = (typeof STAGE_STATUSES)[number]

/** One rung of the ladder of a unit. */
export interface StageNow {
  stage: Stage
  status: StageStatus
  /** The state of its track while it is open; the memo has no track of its own. */
  state: string | null
  /** Whose turn it is, and for which act; null where nobody is awaited. */
  owner: Awaited | null
  act: ActName | null
  /** The day on which it began. */
  reachedOn: CivilDate | null
  doneOn: CivilDate | null
  /** When it will begin, where the season's own dates say so. */
  beginsOn: CivilDate | null
  /** By when it has to be done; of a done stage the date that was last in force. */
  dueOn: CivilDate | null
}

/** The stage of each phase of the main track; a withdrawn unit is in none. */
export const STAGE_OF_PHASE: Record<MainPhase, MainStage | null> = {
  awaiting_setup: 'setup',
  scheduled: 'capture',
  capturing: 'capture',
  suspended: 'capture',
  capture_closed: 'processing',
  processing: 'processing',
  proofreading: 'proofreading',
  errata: 'proofreading',
  awaiting_feedback: 'feedback',
  feedback_review: 'feedback',
  feedback_accepted: 'closing',
  closed: 'closing',
  cancelled: null,
}
