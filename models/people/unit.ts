import { beforeSave, belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import Region from './region.js'
import { UnitSchema } from '../schema.js'
import UnitCode from './unit_code.js'
import { searchText } from './unit_search.js'

/** A school, a graduate school or a campus with its own season. */
export default class Unit extends UnitSchema {
  @belongsTo(() => Region)
  declare region: BelongsTo<typeof Region>

  @hasMany(() => UnitCode)
  declare codes: HasMany<typeof UnitCode>

  @beforeSave()
  static writeSearch(unit: Unit) {
    unit.search = searchText(unit)
  }
}
