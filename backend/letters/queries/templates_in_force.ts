import { LOCALES, type Locale } from '#backend/lang/words'
import { shippedTemplate, type Template } from '#backend/letters/templates'
import { LETTER_TEMPLATES, type LetterTemplate } from '#domain/season/letter_templates'
import MailTemplate from '#models/letters/mail_template'
import { versionsInForce } from './template_versions.js'

/** The template of a letter in one language: shipped, or changed by the centre. */
export interface TemplateInForce extends Template {
  code: LetterTemplate
  locale: Locale
  changed: boolean
  /** How often it was changed: an editor names the version that it has seen. */
  version: number
}

type Name = Pick<TemplateInForce, 'code' | 'locale'>

function inForce(
  { code, locale }: Name,
  own: MailTemplate | null | undefined,
  versions: Map<string, number>
): TemplateInForce {
  const { subject, body } = own ?? shippedTemplate(code, locale)
  const version = versions.get(`${code}.${locale}`) ?? 0
  return { code, locale, subject, body, changed: Boolean(own), version }
}

/** The template of one letter in one language. */
export async function templateInForce({ code, locale }: Name): Promise<TemplateInForce> {
  const name = { code, locale }
  // First the number: a change in between is told to an editor who sends an old one.
  const versions = await versionsInForce(name)
  return inForce(name, await MailTemplate.findBy(name), versions)
}

/** The templates of all letters in all languages. */
export async function templatesInForce(): Promise<TemplateInForce[]> {
  const versions = await versionsInForce()
  const all = await MailTemplate.all()
  return LETTER_TEMPLATES.flatMap((code) =>
    LOCALES.map((locale) => {
      const own = all.find((row) => row.code === code && row.locale === locale)
      return inForce({ code, locale }, own, versions)
    })
  )
}
