import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { AuditEntrySchema } from '../schema.js'
import User from '../people/user.js'

/** Who did what, and to what: written once, refused to be changed or deleted by the database. */
export default class AuditEntry extends AuditEntrySchema {
  @column({ isPrimary: true, consume: Number })
  declare id: number

  /** Ids, counts and codes: never the data itself. */
  @column({ prepare: (details) => JSON.stringify(details) })
  declare details: Record<string, unknown>

  @belongsTo(() => User, { foreignKey: 'actorId' })
  declare actor: BelongsTo<typeof User> | null
}
