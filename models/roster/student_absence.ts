import type { Round } from '#domain/photos/intake'
import type { UNCAPTURED_WHY } from '#domain/season/main/memo'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import { StudentAbsenceSchema } from '../schema.js'
import Student from './student.js'

/** Why a student is not photographed in a round; it stands until it is ended. */
export default class StudentAbsence extends StudentAbsenceSchema {
  @column()
  declare round: Round

  @column()
  declare reason: (typeof UNCAPTURED_WHY)[number]

  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>
}
