import { say, type Locale } from '#backend/lang/words'
import { appUrl } from '#config/app'
import type { LetterTemplate } from '#domain/season/letter_templates'
import MailTemplate from '#models/letters/mail_template'
import type SeasonUnit from '#models/seasons/season_unit'
import { renderLetter, renderShipped } from './render_letter.js'

export interface LetterToCompose {
  template: LetterTemplate
  params: Record<string, string | number>
  /** With its unit and season; null for a letter about an account. */
  seasonUnit: SeasonUnit | null
  locale: Locale
  /** Where the letter leads to; the console if it is not said. */
  link?: string
}

/**
 * A letter as one reader gets it, from the centre's own template or the shipped one.
 * @throws TemplateFault for a placeholder without a value
 */
export async function composeLetter(letter: LetterToCompose) {
  const { template, params, seasonUnit, locale, link = appUrl } = letter
  const own = await MailTemplate.findBy({ code: template, locale })
  const ofUnit = seasonUnit && { unit: seasonUnit.unit.name, season: seasonUnit.season.name }
  const values = { ...ofUnit, ...params }
  const { subject, body } = own
    ? renderLetter(own, locale, values)
    : renderShipped(template, locale, values)
  return {
    subject: say(locale, 'letters.mail.subject', { subject }),
    text: `${body}\n\n${link}\n`,
  }
}
