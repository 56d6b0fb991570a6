import { say, type Locale } from '#backend/lang/words'
import { appUrl } from '#config/app'
import type { LetterTemplate } from '#domain/season/letter_templates'
import MailTemplate from '#models/letters/mail_template'
import type SeasonUnit from '#models/seasons/season_unit'
import { renderLetter, renderShipped } from './render_letter.js'

export interface LetterToCompose {
  template: LetterTemplate
  params: Record<string, string | number>
  /** With its unit and season. */
  seasonUnit: SeasonUnit
  locale: Locale
}

/**
 * A letter as one reader gets it, from the centre's own template or the shipped one.
 * @throws TemplateFault for a placeholder without a value
 */
export async function composeLetter({ template, params, seasonUnit, locale }: LetterToCompose) {
  const own = await MailTemplate.findBy({ code: template, locale })
  const { unit, season } = seasonUnit
  const values = { unit: unit.name, season: season.name, ...params }
  const { subject, body } = own
    ? renderLetter(own, locale, values)
    : renderShipped(template, locale, values)
  return {
    subject: say(locale, 'letters.mail.subject', { subject }),
    text: `${body}\n\n${appUrl}\n`,
  }
}
