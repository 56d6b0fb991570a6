import { say, type Locale } from '#backend/lang/words'
import type { LetterTemplate } from '#domain/season/letter_templates'
import MailTemplate from '#models/letters/mail_template'
import type SeasonUnit from '#models/seasons/season_unit'
import { letterHtml } from './letter_html.js'
import { paragraphsOf, type LetterParts } from './letter_parts.js'
import { accountGround } from './letter_ground.js'
import { letterText } from './letter_text.js'
import { greetsItself, renderLetter, renderShipped } from './render_letter.js'
import { unitParts } from './unit_letter.js'

/** To whom a letter is written. */
export interface Reader {
  id: string
  name: string
}

export interface LetterToCompose {
  template: LetterTemplate
  params: Record<string, string | number>
  /** With its unit and season; null for a letter about an account. */
  seasonUnit: SeasonUnit | null
  reader: Reader
  locale: Locale
  button: LetterParts['button']
}

/** A letter as it is sent. */
export interface ComposedLetter {
  subject: string
  text: string
  html: string
}

/**
 * What a letter says to its reader, from the centre's own template or the shipped one.
 * @throws TemplateFault for a placeholder without a value
 */
async function partsOf(letter: LetterToCompose): Promise<LetterParts> {
  const { template, params, seasonUnit, reader, locale, button } = letter
  const own = await MailTemplate.findBy({ code: template, locale })
  const ofUnit = seasonUnit && { unit: seasonUnit.unit.name, season: seasonUnit.season.name }
  const values = { ...ofUnit, name: reader.name, ...params }
  const { subject, body } = own
    ? renderLetter(own, locale, values)
    : renderShipped(template, locale, values)
  return {
    subject,
    greeting:
      own && greetsItself(own)
        ? null
        : say(locale, 'letters.layout.greeting', { name: reader.name }),
    lead: paragraphsOf(body),
    button,
    ...(seasonUnit
      ? await unitParts({ template, params, seasonUnit, readerId: reader.id, locale })
      : { rows: [], contact: null, ground: accountGround(template, locale) }),
    sender: say(locale, 'letters.layout.sender'),
  }
}

/** A letter as it is sent: HTML and text say the same. */
export async function layOut(parts: LetterParts, locale: Locale): Promise<ComposedLetter> {
  return {
    subject: say(locale, 'letters.mail.subject', { subject: parts.subject }),
    text: letterText(parts, locale),
    html: await letterHtml(parts, locale),
  }
}

/**
 * A letter as one reader gets it.
 * @throws TemplateFault for a placeholder without a value
 */
export const composeLetter = async (letter: LetterToCompose): Promise<ComposedLetter> =>
  layOut(await partsOf(letter), letter.locale)
