import type { Track } from '#domain/season/codes'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { UnitStepSchema } from '../schema.js'
import User from '../people/user.js'

/** One step of a season, as it was recorded: a row of its timeline. */
export default class UnitStep extends UnitStepSchema {
  @column({ isPrimary: true, consume: Number })
  declare id: number

  @column()
  declare track: Track

  @column({ prepare: (details) => JSON.stringify(details) })
  declare details: Record<string, unknown>

  @belongsTo(() => User, { foreignKey: 'actorId' })
  declare actor: BelongsTo<typeof User> | null
}
