import type { MemoReason } from '#domain/season/main/memo'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Student from '../roster/student.js'
import { MemoRowSchema } from '../schema.js'

/** Somebody who was not photographed, and why, when the memo was drawn. */
export default class MemoRow extends MemoRowSchema {
  @column()
  declare reason: MemoReason

  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>
}
