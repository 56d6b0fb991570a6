import type { FormFacts } from '#domain/feedback_forms/printed_form'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Document from '../documents/document.js'
import User from '../people/user.js'
import { FormPrintSchema } from '../schema.js'

/** A feedback form as it was printed for a school. */
export default class FormPrint extends FormPrintSchema {
  @column()
  declare kind: 'A' | 'B'

  @column({ prepare: (facts) => JSON.stringify(facts) })
  declare facts: FormFacts

  @belongsTo(() => Document)
  declare document: BelongsTo<typeof Document>

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>
}
