import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { CollectorSchema } from '../schema.js'
import User from '../people/user.js'
import Season from '../seasons/season.js'

/** 采集单位: who may send the photos of a season by the API, with a key of which only a digest is stored. */
export default class Collector extends CollectorSchema {
  /** The schools whose photos it may send; null: all of the season. */
  @column()
  declare unitIds: string[] | null

  @belongsTo(() => Season)
  declare season: BelongsTo<typeof Season>

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>
}
