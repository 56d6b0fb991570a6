import type { ConflictKind, ConflictState } from '#domain/capture/conflicts'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import Student from '../roster/student.js'
import { CodeConflictSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'

/** What a school has to look at before a code is believed, or after. */
export default class CodeConflict extends CodeConflictSchema {
  @column()
  declare kind: ConflictKind

  @column()
  declare state: ConflictState

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>

  @belongsTo(() => User, { foreignKey: 'decidedBy' })
  declare decider: BelongsTo<typeof User> | null
}
