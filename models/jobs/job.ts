import type { RowCounts } from '#domain/roster/list/outcome'
import type { CivilDate } from '#domain/calendar/civil_date'
import type { Instant } from '#domain/calendar/instant'
import type { PhotoRule } from '#domain/photos/rules'
import type { WallChip } from '#domain/photos/wall_chips'
import type { ResetReason } from '#domain/policy/reset_reasons'
import type { MovedDeadline } from '#domain/season/calendar_change'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { JobSchema } from '../schema.js'
import User from '../people/user.js'

export const JOB_KINDS = [
  'apply_calendar',
  'import_list',
  'upload_photos',
  'reset_photos',
  'print_sheet',
  'pack_photos',
] as const
export type JobKind = (typeof JOB_KINDS)[number]

/**
 * Those that can be cancelled on their way: they write all or nothing, or each of their parts stands for itself and
 * is not done again.
 */
export const CANCELLABLE_KINDS = [
  'import_list',
  'upload_photos',
  'reset_photos',
  'print_sheet',
  'pack_photos',
] as const satisfies JobKind[]

/** Driven by the browser of their author: no worker runs them. */
export const BROWSER_JOB_KINDS = ['upload_photos'] as const satisfies JobKind[]
export type WorkerJobKind = Exclude<JobKind, (typeof BROWSER_JOB_KINDS)[number]>

/** Those that make a file, which their author downloads. */
export const FILE_JOB_KINDS = ['print_sheet'] as const satisfies JobKind[]

export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof JOB_STATES)[number]
/** Under way, or about to be. */
export const OPEN_JOB_STATES = ['queued', 'running'] as const satisfies JobState[]

/** Why a job has failed for good, where its result does not say so. */
export const JOB_FAILURES = [
  'data_refused',
  'given_up',
  'list_rows_unnamed',
  'chromium_missing',
  'fonts_missing',
  'sheet_empty',
  'package_empty',
  'store_full',
  'package_too_large',
] as const
export type JobFailure = (typeof JOB_FAILURES)[number]

/** Which photos of a unit are reset, and why, in codes. */
export interface ResetOrder {
  chip: WallChip
  collegeId?: string
  classId?: string
  day?: CivilDate
  rule?: PhotoRule
  reasonCodes: ResetReason[]
  /** Those that had come in when it was asked for. */
  until: Instant
}

/** The parameters of each kind: ids and codes only. */
export interface JobParams {
  apply_calendar: { seasonId: string; calendarVersionId: string; seasonUnitIds: string[] }
  import_list: { seasonId: string; seasonUnitId: string; importId: string }
  upload_photos: { seasonId: string; seasonUnitId: string }
  reset_photos: { seasonId: string; seasonUnitId: string; order: ResetOrder }
  print_sheet: {
    seasonId: string
    seasonUnitId: string
    part: { collegeId?: string; classId?: string }
    locale: 'zh' | 'en'
  }
  pack_photos: { seasonId: string; seasonUnitId: string; packageId: string }
}

/** The deadlines of one unit that a calendar moves. */
export interface MovedUnit {
  seasonUnitId: string
  unit: string
  moved: MovedDeadline[]
}

/** The result of each kind, as it is stored. */
export interface JobResults {
  /** How many units were changed, the names of those that could not be, and what moved. */
  apply_calendar: { units: number; failed: string[]; moved: MovedUnit[] }
  /** How many rows came out as what. */
  import_list: { importId: string; seasonUnitId: string; counts: RowCounts }
  /** It has none: the photos themselves are what came of it. */
  upload_photos: never
  /** How many were reset, and how many could not be, by the error that said why. */
  reset_photos: { seasonUnitId: string; reset: number; refused: Record<string, number> }
  /** How much there is to print; the paper itself is its file. */
  print_sheet: { seasonUnitId: string; pages: number; photos: number }
  /** What there is to download, by a link of its own. */
  pack_photos: { seasonUnitId: string; packageId: string; packed: number }
}

/** Background work requested by a person, with its progress. */
export default class Job extends JobSchema {
  @column()
  declare kind: JobKind

  @column()
  declare state: JobState

  @column()
  declare failure: JobFailure | null

  @column({ prepare: (params) => JSON.stringify(params) })
  declare params: JobParams[JobKind]

  /** The parameters of a job of this kind. */
  paramsOf<K extends JobKind>(kind: K): JobParams[K] {
    if (this.kind !== kind) throw new Error(`a job is ${this.kind}, not ${kind}`)
    return this.params as JobParams[K]
  }

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>
}

/** A job of one kind, with its parameters. */
export type JobOf<K extends JobKind> = Job & { kind: K; params: JobParams[K] }
