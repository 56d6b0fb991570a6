import type { LetterTemplate } from '#domain/season/letter_templates'
import { column } from '@adonisjs/lucid/orm'
import { readOnlyRow } from '../read_only_row.js'
import { MailTemplateSchema } from '../schema.js'

/** The centre's own wording of a letter in one language. */
export default class MailTemplate extends readOnlyRow(
  MailTemplateSchema,
  'backend/letters/write_template.ts'
) {
  @column()
  declare code: LetterTemplate

  @column()
  declare locale: 'zh' | 'en'
}
