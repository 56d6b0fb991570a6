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

type Name = Pick<TemplateInForce, 'code' | 'locale'>

function inForce({ code, locale }: Name, own: MailTemplate | null | undefined): TemplateInForce {
  const { subject, body } = own ?? shippedTemplate(code, locale)
  return { code, locale, subject, body, changed: Boolean(own) }
}

/** The template of one letter in one language. */
export const templateInForce = async (name: Name): Promise<TemplateInForce> =>
  inForce(name, await MailTemplate.findBy({ code: name.code, locale: name.locale }))

/** The templates of all letters in all languages. */
export async function templatesInForce(): Promise<TemplateInForce[]> {
  const all = await MailTemplate.all()
  return LETTER_TEMPLATES.flatMap((code) =>
    LOCALES.map((locale) =>
      inForce(
        { code, locale },
        all.find((row) => row.code === code && row.locale === locale)
      )
    )
  )
}
