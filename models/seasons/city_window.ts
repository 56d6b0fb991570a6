import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Region from '../people/region.js'
import { CityWindowSchema } from '../schema.js'

/** The days that the centre gives a region; its schools set theirs inside. */
export default class CityWindow extends CityWindowSchema {
  @belongsTo(() => Region)
  declare region: BelongsTo<typeof Region>
}
