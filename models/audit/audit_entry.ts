import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { AuditEntrySchema } from '../schema.js'
import User from '../people/user.js'
import SeasonUnit from '../seasons/season_unit.js'

/** Whether what was asked for was done. */
export const OUTCOMES = ['done', 'refused'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Who did what, and to what: written once, refused to be changed or deleted by the database. */
export default class AuditEntry extends AuditEntrySchema {
  @column({ isPrimary: true, consume: Number })
  declare id: number

  /** Ids, counts and codes: never the data itself. */
  @column({ prepare: (details) => JSON.stringify(details) })
  declare details: Record<string, unknown>

  @column()
  declare outcome: Outcome

  @belongsTo(() => User, { foreignKey: 'actorId' })
  declare actor: BelongsTo<typeof User> | null

  /** Whose data it is about; gone with a deleted draft. */
  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit> | null
}
