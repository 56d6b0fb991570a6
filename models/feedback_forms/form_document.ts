import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Document from '../documents/document.js'
import { FormDocumentSchema } from '../schema.js'

/** A file of a stamped form, in the order of its pages. */
export default class FormDocument extends FormDocumentSchema {
  @belongsTo(() => Document)
  declare document: BelongsTo<typeof Document>
}
