import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import Student from '../roster/student.js'
import { PhotoClaimSchema } from '../schema.js'

/** Why a photo came to another student, or to nobody. */
export const CLAIM_WHYS = ['matched', 'swapped', 'merged', 'discarded'] as const
export type ClaimWhy = (typeof CLAIM_WHYS)[number]

/** A photo that was given to a student, or taken from one; rows are only added. */
export default class PhotoClaim extends PhotoClaimSchema {
  @column()
  declare why: ClaimWhy

  @belongsTo(() => Student, { foreignKey: 'fromStudent' })
  declare from: BelongsTo<typeof Student> | null

  @belongsTo(() => Student, { foreignKey: 'toStudent' })
  declare to: BelongsTo<typeof Student> | null

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User> | null
}
