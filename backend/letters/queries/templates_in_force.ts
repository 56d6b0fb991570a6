import { LOCALES, type Locale } from '#backend/lang/words'
import { shippedTemplate, type Template } from '#backend/letters/templates'
import { LETTER_TEMPLATES, type LetterTemplate } from '#domain/season/letter_templates'
import MailTemplate from '#models/letters/mail_template'

/** The template of a letter in one language: shipped, or changed by the centre. */
export interface TemplateInForce extends Template {
  code: LetterTemplate
  locale: Locale
  changed: boolean
}

/** The templates of all letters in all languages. */
export async function templatesInForce(): Promise<TemplateInForce[]> {
  const own = await MailTemplate.all()
  return LETTER_TEMPLATES.flatMap((code) =>
    LOCALES.map((locale) => {
      const changed = own.find((row) => row.code === code && row.locale === locale)
      const { subject, body } = changed ?? shippedTemplate(code, locale)
      return { code, locale, subject, body, changed: Boolean(changed) }
    })
  )
}
