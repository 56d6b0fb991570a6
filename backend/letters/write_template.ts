import type { Locale } from '#backend/lang/words'
import type { LetterTemplate } from '#domain/season/letter_templates'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Template } from './templates.js'

/** Stores the centre's own template of a letter in one language, in place of any before it. */
export async function writeTemplate(
  code: LetterTemplate,
  locale: Locale,
  { subject, body }: Template,
  trx: TransactionClientContract
): Promise<void> {
  await trx.rawQuery(
    `insert into mail_templates (code, locale, subject, body) values (?, ?, ?, ?)
     on conflict (code, locale) do update set subject = excluded.subject, body = excluded.body`,
    [code, locale, subject, body]
  )
}

/** Deletes the centre's own template. @returns whether there was one */
export const deleteTemplate = async (
  code: LetterTemplate,
  locale: Locale,
  trx: TransactionClientContract
): Promise<boolean> => Number(await trx.from('mail_templates').where({ code, locale }).delete()) > 0
