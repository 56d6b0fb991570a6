import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Region from '../people/region.js'
import Season from './season.js'
import { SeasonUnitSchema } from '../schema.js'
import Unit from '../people/unit.js'

/** A unit in a season; each has one workflow. */
export default class SeasonUnit extends SeasonUnitSchema {
  @belongsTo(() => Season)
  declare season: BelongsTo<typeof Season>

  @belongsTo(() => Unit)
  declare unit: BelongsTo<typeof Unit>

  @belongsTo(() => Region)
  declare region: BelongsTo<typeof Region>
}
