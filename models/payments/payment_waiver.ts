import type { WaiverKind, WaiverReason } from '#domain/money/codes'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import Student from '../roster/student.js'
import { PaymentWaiverSchema } from '../schema.js'

/** The school lets a student submit without paying, later or at all; it stands until it is ended. */
export default class PaymentWaiver extends PaymentWaiverSchema {
  @column()
  declare kind: WaiverKind

  @column()
  declare reason: WaiverReason

  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>
}
