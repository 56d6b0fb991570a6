import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { readOnlyRow } from '../read_only_row.js'
import { UnitDayCountSchema } from '../schema.js'
import SeasonUnit from './season_unit.js'

/** How many were photographed at a unit on a day, and whether its season was notified of it. */
export default class UnitDayCount extends readOnlyRow(
  UnitDayCountSchema,
  'backend/seasons/record/write_day_count.ts'
) {
  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>
}

/** A count that its season has not been notified of, in SQL. */
export const UNSENT = 'notified_revision < revision'
