import { beforeSave, belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Region from './region.js'
import { UnitSchema } from '../schema.js'
import { searchText } from './unit_search.js'

/** A school, a graduate school or a campus with its own season. */
export default class Unit extends UnitSchema {
  @belongsTo(() => Region)
  declare region: BelongsTo<typeof Region>

  @beforeSave()
  static writeSearch(unit: Unit) {
    unit.search = searchText(unit)
  }
}
