import { say } from '#backend/lang/words'
import { contactWords } from './letter_contact.js'
import type { LetterFacts } from './letter_facts.js'
import { accountGround, groundWords } from './letter_ground.js'
import { letterHtml } from './letter_html.js'
import { paragraphsOf, type LetterParts } from './letter_parts.js'
import { letterRows } from './letter_rows.js'
import { letterText } from './letter_text.js'
import { greetsItself, renderLetter, renderShipped } from './render_letter.js'

/** A letter as it is sent. */
export interface ComposedLetter {
  subject: string
  text: string
  html: string
}

/** What stands below the text: the table, whom to ask, and why this reader gets it. */
function below({ template, params, about, locale, contact = null }: LetterFacts) {
  if (!about) return { rows: [], contact, ground: accountGround(template, locale) }
  return {
    rows: letterRows({ template, params, ...about }, locale),
    contact: about.contact && contactWords(about.contact, about.ground, locale),
    ground: groundWords(about, locale),
  }
}

/**
 * What a letter says to its reader.
 * @throws TemplateFault for a placeholder without a value
 */
export function partsOf(facts: LetterFacts): LetterParts {
  const { template, params, about, own, locale, button, readerName: name, sections = [] } = facts
  const values = { ...(about && { unit: about.unit, season: about.season }), name, ...params }
  const { subject, body } = own
    ? renderLetter(own, locale, values)
    : renderShipped(template, locale, values)
  return {
    subject,
    greeting: own && greetsItself(own) ? null : say(locale, 'letters.layout.greeting', { name }),
    lead: paragraphsOf(body),
    sections,
    button,
    ...below(facts),
    sender: say(locale, 'letters.layout.sender'),
  }
}

/**
 * A letter as it is sent: HTML and text say the same.
 * @throws TemplateFault for a placeholder without a value
 */
export async function fillLetter(facts: LetterFacts): Promise<ComposedLetter> {
  const { locale } = facts
  const parts = partsOf(facts)
  return {
    subject: say(locale, 'letters.mail.subject', { subject: parts.subject }),
    text: letterText(parts, locale),
    html: await letterHtml(parts, locale),
  }
}
