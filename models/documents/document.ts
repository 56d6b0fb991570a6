import type { DocumentPurpose } from '#domain/documents/purposes'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import { DocumentSchema } from '../schema.js'

/** A file that was handed in; its bytes lie in the object store under its sha256. */
export default class Document extends DocumentSchema {
  /** Null until something names it. */
  @column()
  declare purpose: DocumentPurpose | null

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>
}
