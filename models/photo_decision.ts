import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PhotoDecisionSchema } from './schema.js'
import User from './user.js'

export const DECISIONS = ['approve', 'override', 'reset'] as const
export type Decision = (typeof DECISIONS)[number]

/** What a person decided about a photo, and why. */
export default class PhotoDecision extends PhotoDecisionSchema {
  @column()
  declare decision: Decision

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>
}
