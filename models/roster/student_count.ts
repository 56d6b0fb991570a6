import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { Round } from '#domain/photos/intake'
import SeasonUnit from '../seasons/season_unit.js'
import { StudentCountSchema } from '../schema.js'

/** How many students of a class are in each state in a round; the triggers of the database write it. */
export default class StudentCount extends StudentCountSchema {
  @column()
  declare round: Round

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>
}
