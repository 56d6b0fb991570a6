import type { Rating } from '#domain/feedback_forms/printed_form'
import type { FormSource, FormState } from '#domain/feedback_forms/returned_form'
import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { FeedbackFormSchema } from '../schema.js'
import Note from '../seasons/note.js'
import SeasonUnit from '../seasons/season_unit.js'
import FormDocument from './form_document.js'
import FormPrint from './form_print.js'

/** The stamped feedback form as it came back; each that comes anew has the next number. */
export default class FeedbackForm extends FeedbackFormSchema {
  @column()
  declare source: FormSource

  @column()
  declare state: FormState

  @column()
  declare photoRating: Rating

  @column()
  declare serviceRating: Rating

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  /** The print that was stamped, as its code tells; null where none was read. */
  @belongsTo(() => FormPrint, { foreignKey: 'printId' })
  declare print: BelongsTo<typeof FormPrint>

  @belongsTo(() => Note, { foreignKey: 'countNoteId' })
  declare countNote: BelongsTo<typeof Note>

  @belongsTo(() => Note, { foreignKey: 'commentsNoteId' })
  declare commentsNote: BelongsTo<typeof Note>

  @belongsTo(() => Note, { foreignKey: 'handlerNoteId' })
  declare handlerNote: BelongsTo<typeof Note>

  @belongsTo(() => Note, { foreignKey: 'phoneNoteId' })
  declare phoneNote: BelongsTo<typeof Note>

  @hasMany(() => FormDocument, {
    foreignKey: 'formId',
    onQuery: (query) => query.orderBy('position'),
  })
  declare documents: HasMany<typeof FormDocument>
}
