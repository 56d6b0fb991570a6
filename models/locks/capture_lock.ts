import type { LockCause, LockKind } from '#domain/locks/lock'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import Student from '../roster/student.js'
import { CaptureLockSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'

/** A student who may not shoot by phone: for a while, or until the school unlocks. */
export default class CaptureLock extends CaptureLockSchema {
  @column()
  declare kind: LockKind

  @column()
  declare cause: LockCause

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>

  @belongsTo(() => User, { foreignKey: 'endedBy' })
  declare unlocker: BelongsTo<typeof User> | null
}
