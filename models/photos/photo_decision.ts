import type { Decision, Finding, PhotoState } from '#domain/photos/desk'
import type { ResetReason } from '#domain/policy/reset_reasons'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PhotoDecisionSchema } from '../schema.js'
import User from '../people/user.js'

/** A decision of a person about a photo, with its reason. */
export default class PhotoDecision extends PhotoDecisionSchema {
  @column()
  declare decision: Decision | 'appeal' | 'undo'

  @column()
  declare fromStatus: PhotoState | null

  @column()
  declare reasonCodes: ResetReason[]

  @column()
  declare finding: Finding | null

  /** Null if a student or a collector has appealed. */
  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User> | null
}
