import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { SeasonStartSchema } from '../schema.js'
import SeasonUnit from './season_unit.js'

/** A unit's season that was published, and when the engine took it over. */
export default class SeasonStart extends SeasonStartSchema {
  static selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare seasonUnitId: string

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>
}
