import type { Awaited } from '#domain/season/codes'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import SeasonUnit from './season_unit.js'
import { TaskSchema } from '../schema.js'

/** Something that one side has to do next. */
export default class Task extends TaskSchema {
  @column()
  declare waitingOn: Awaited

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>
}
