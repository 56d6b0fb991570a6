import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PhotoDecisionSchema } from './schema.js'
import User from './user.js'

export const DECISIONS = ['approve', 'override', 'reset', 'uphold'] as const
export type Decision = (typeof DECISIONS)[number]

/** 翻拍 and 美颜, as a person has seen them: only these count as a failed proof of life. */
export const FINDINGS = ['rephotographed', 'beautified'] as const
export type Finding = (typeof FINDINGS)[number]

/** What a person decided about a photo, or asked for, and why. */
export default class PhotoDecision extends PhotoDecisionSchema {
  @column()
  declare decision: Decision | 'appeal'

  @column()
  declare finding: Finding | null

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>
}
