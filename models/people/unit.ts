import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Region from './region.js'
import { UnitSchema } from '../schema.js'

/** A school, its graduate school, or a campus: whoever has a season of its own. */
export default class Unit extends UnitSchema {
  @belongsTo(() => Region)
  declare region: BelongsTo<typeof Region>
}
