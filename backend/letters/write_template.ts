import type { Locale } from '#backend/lang/words'
import type { LetterTemplate } from '#domain/season/letter_templates'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Template } from './templates.js'

/** Which template, in which version its editor has seen it, and who changes it. */
export interface EditedTemplate {
  code: LetterTemplate
  locale: Locale
  /** 0: as shipped, never changed. */
  version: number
  actorId: string
}

/**
 * Keeps a version after the one that its editor has seen; its key is unique, so of two editors at once one is told.
 * @param texts null: back to the shipped ones
 * @returns its number, or null if there is another version by now
 */
async function keepVersion(
  { code, locale, version, actorId }: EditedTemplate,
  texts: Template | null,
  trx: TransactionClientContract
): Promise<number | null> {
  const { rows } = await trx.rawQuery(
    `insert into mail_template_versions (code, locale, no, subject, body, author_id)
     select :code, :locale, :version::int + 1, :subject::text, :body::text, :actorId
      where :version::int = (select coalesce(max(no), 0) from mail_template_versions
        where code = :code and locale = :locale)
     on conflict do nothing returning no`,
    // Bindings are typed without null.
    {
      code,
      locale,
      version,
      actorId,
      subject: (texts?.subject ?? null)!,
      body: (texts?.body ?? null)!,
    }
  )
  return rows[0]?.no ?? null
}

/**
 * Stores the centre's own template of a letter in one language; the one before it is kept as a version.
 * @returns the number of the new version, or null if somebody else was faster
 */
export async function writeTemplate(
  edited: EditedTemplate,
  { subject, body }: Template,
  trx: TransactionClientContract
): Promise<number | null> {
  const no = await keepVersion(edited, { subject, body }, trx)
  if (no === null) return null
  await trx.rawQuery(
    `insert into mail_templates (code, locale, subject, body) values (?, ?, ?, ?)
     on conflict (code, locale) do update set subject = excluded.subject, body = excluded.body`,
    [edited.code, edited.locale, subject, body]
  )
  return no
}

/**
 * Deletes the centre's own template; it is kept as a version.
 * @returns the number of the version without texts, or null if somebody else was faster
 */
export async function deleteTemplate(
  edited: EditedTemplate,
  trx: TransactionClientContract
): Promise<number | null> {
  const no = await keepVersion(edited, null, trx)
  const { code, locale } = edited
  if (no !== null) await trx.from('mail_templates').where({ code, locale }).delete()
  return no
}
