import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Unit from '../people/unit.js'
import { CollegeSchema } from '../schema.js'

/** A college (学院) of a school: it lasts from season to season. */
export default class College extends CollegeSchema {
  @belongsTo(() => Unit)
  declare unit: BelongsTo<typeof Unit>
}
