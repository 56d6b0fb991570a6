import type { ListMapping } from '#domain/roster/list/list_fields'
import type { RowCounts } from '#domain/roster/list/outcome'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Job from '../jobs/job.js'
import User from '../people/user.js'
import { ListImportSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'

/** All rows or none, or the good rows only: chosen before the run. */
export const IMPORT_WAYS = ['all', 'good'] as const
export type ImportWay = (typeof IMPORT_WAYS)[number]

/** Added to the list that is there, or in its place. */
export const IMPORT_KINDS = ['merge', 'replace'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

export const IMPORT_STATES = ['previewed', 'running', 'done', 'dropped'] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** A school's list as it was uploaded: previewed, then run or dropped. Its rows are in `list_rows`. */
export default class ListImport extends ListImportSchema {
  @column()
  declare way: ImportWay

  @column()
  declare kind: ImportKind

  @column()
  declare state: ImportState

  @column({ prepare: (mapping) => JSON.stringify(mapping) })
  declare mapping: ListMapping

  /** How many rows came out as what. */
  @column({ prepare: (counts) => JSON.stringify(counts) })
  declare counts: RowCounts

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>

  @belongsTo(() => Job)
  declare job: BelongsTo<typeof Job> | null
}
