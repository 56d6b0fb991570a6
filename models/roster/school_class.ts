import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { ClassSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'
import College from './college.js'

/** A class (班级) of graduates: it ends with its season. */
export default class SchoolClass extends ClassSchema {
  static table = 'classes'

  @belongsTo(() => College)
  declare college: BelongsTo<typeof College> | null

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>
}
