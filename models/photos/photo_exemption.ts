import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PhotoExemptionSchema } from '../schema.js'
import User from '../people/user.js'

export const EXEMPTION_GROUNDS = ['religious', 'medical', 'cultural'] as const
export type ExemptionGround = (typeof EXEMPTION_GROUNDS)[number]

/** A rule that one person's photos need not fulfil, with who allowed it. */
export default class PhotoExemption extends PhotoExemptionSchema {
  @column()
  declare rule: 'PR22'

  @column()
  declare ground: ExemptionGround

  @belongsTo(() => User, { foreignKey: 'allowedBy' })
  declare allower: BelongsTo<typeof User>
}
