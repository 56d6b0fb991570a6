import type { Locale } from '#backend/lang/words'
import { shippedTemplate, type Template } from '#backend/letters/templates'
import type { LetterTemplate } from '#domain/season/letter_templates'
import MailTemplateVersion from '#models/letters/mail_template_version'

interface Name {
  code: LetterTemplate
  locale: Locale
}

/** A version of a template. Number 0 is the shipped one before any change. */
export interface TemplateVersion extends Template {
  no: number
  isShipped: boolean
  by: string | null
  at: MailTemplateVersion['recordedAt'] | null
}

const ofTemplate = ({ code, locale }: Name) =>
  MailTemplateVersion.query().where({ code, locale }).orderBy('no', 'desc').preload('author')

/** The versions of a template, the one in force first; the shipped one at the end. */
export async function templateVersions(name: Name): Promise<TemplateVersion[]> {
  const shipped = shippedTemplate(name.code, name.locale)
  const kept = (await ofTemplate(name)).map(({ no, subject, body, author, recordedAt }) => ({
    ...(subject !== null && body !== null ? { subject, body } : shipped),
    ...{ no, isShipped: subject === null, by: author?.name ?? null, at: recordedAt },
  }))
  return [...kept, { ...shipped, no: 0, isShipped: true, by: null, at: null }]
}

export interface ChangedSince {
  type: 'wording_changed'
  by: string
}

/** Why a change is refused: who has changed the template since its editor has seen it. */
export async function changedSince(name: Name): Promise<ChangedSince> {
  const last = await ofTemplate(name).first()
  return { type: 'wording_changed', by: last?.author?.name ?? '' }
}

/** The numbers of the versions in force, by `code.locale`; none for a template that was never changed. */
export async function versionsInForce(names: Partial<Name> = {}): Promise<Map<string, number>> {
  const rows = await MailTemplateVersion.query()
    .where(names)
    .groupBy('code', 'locale')
    .select('code', 'locale')
    .max('no as no')
  return new Map(rows.map(({ code, locale, no }) => [`${code}.${locale}`, Number(no)]))
}
