import { rawText, type Locale } from '#backend/lang/words'
import { withPlaceholders } from '#backend/lang/icu'
import type { LetterTemplate } from '#domain/season/letter_templates'

/** A letter's subject and text; `{name}` is filled in when it is sent. */
export interface Template {
  subject: string
  body: string
}

/**
 * The template that comes with the product, as a centre may change it in the console: a count that has a
 * plural is a simple placeholder there.
 */
export const shippedTemplate = (code: LetterTemplate, locale: Locale): Template => ({
  subject: withPlaceholders(rawText(locale, `letters.templates.${code}.subject`)),
  body: withPlaceholders(rawText(locale, `letters.templates.${code}.body`)),
})
