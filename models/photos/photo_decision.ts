import type { Decision, Finding } from '#domain/photos/desk'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PhotoDecisionSchema } from '../schema.js'
import User from '../people/user.js'

/** A decision of a person about a photo, with its reason. */
export default class PhotoDecision extends PhotoDecisionSchema {
  @column()
  declare decision: Decision | 'appeal'

  @column()
  declare finding: Finding | null

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>
}
