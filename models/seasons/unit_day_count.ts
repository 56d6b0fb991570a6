import type { CountSource } from '#domain/policy/season_policy'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { readOnlyRow } from '../read_only_row.js'
import { UnitDayCountSchema } from '../schema.js'
import SeasonUnit from './season_unit.js'

/** How many were photographed at a unit on a day, and whether its season was notified of it. */
export default class UnitDayCount extends readOnlyRow(
  UnitDayCountSchema,
  'backend/seasons/record/write_day_count.ts'
) {
  @column()
  declare source: CountSource

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>
}

/** An unsent count that was typed in, or that photos have changed a minute ago, in SQL. */
export const SETTLED = `(unsent_since is null or unsent_since <= now() - interval '1 minute')`

/** A count that its season has not been notified of, in SQL. */
export const UNSENT = 'notified_revision < revision'
