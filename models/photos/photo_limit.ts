import type { ModelPack } from '#domain/photos/model_pack'
import type { Limit } from '#domain/photos/judge'
import type { PhotoMeasure } from '#domain/photos/rules'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PhotoLimitSchema } from '../schema.js'
import User from '../people/user.js'

/** One version of a season's photo limits, for one pack of models. */
export default class PhotoLimit extends PhotoLimitSchema {
  @column()
  declare pack: ModelPack

  @column({ prepare: (limits) => JSON.stringify(limits) })
  declare limits: Record<PhotoMeasure, Limit>

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>

  @belongsTo(() => User, { foreignKey: 'approverId' })
  declare approver: BelongsTo<typeof User> | null
}
