import type { LetterTemplate } from '#domain/season/letter_templates'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import { readOnlyRow } from '../read_only_row.js'
import { MailTemplateVersionSchema } from '../schema.js'

/** A template as somebody has kept it; without texts: back to the shipped one. */
export default class MailTemplateVersion extends readOnlyRow(
  MailTemplateVersionSchema,
  'backend/letters/write_template.ts'
) {
  @column()
  declare code: LetterTemplate

  @column()
  declare locale: 'zh' | 'en'

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User> | null
}
