import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import { BatchSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'
import BatchItem from './batch_item.js'

/**
 * Finished photos that a school gets to proofread (苏教指通〔2023〕13号 二.4): a draft, which its act delivers. Of one from
 * before batches had items only the count is known (`listed` is false).
 */
export default class Batch extends BatchSchema {
  @column()
  declare round: 'main' | 'make_up'

  @column()
  declare state: 'draft' | 'delivered'

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User> | null

  @hasMany(() => BatchItem)
  declare items: HasMany<typeof BatchItem>
}
