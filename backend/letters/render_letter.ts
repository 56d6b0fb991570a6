import { isWordKey, say, type Locale, type WordKey } from '#backend/lang/words'
import type { LetterTemplate } from '#domain/season/letter_templates'
import { dateWords } from './day_words.js'
import { openWords } from './open_words.js'
import { proofWords } from './proof_words.js'
import { resetWords } from './reset_words.js'
import { shippedTemplate, type Template } from './templates.js'
import type { Values } from './values.js'

const yuan = (fen: number) => (fen / 100).toFixed(2)

/** A template has a placeholder that its letter does not fill; retrying cannot help. */
export class TemplateFault extends Error {}

/**
 * The parameters of a letter as people read them: amounts in yuan, deadlines and acts by their names, what is open
 * of photos by its parts, dates by their weekdays.
 */
function readable(params: Values, locale: Locale): Values {
  const values: Values = {
    ...params,
    ...dateWords(params, locale),
    ...openWords(params, locale),
    ...resetWords(params, locale),
    ...proofWords(params, locale),
  }
  if (typeof params.amountFen === 'number') values.amount = yuan(params.amountFen)
  const named = [
    'letters.deadlines',
    'letters.acts',
    'names.acts',
    'letters.account_changes',
    'names.events',
  ].map((group) => `${group}.${params.what}`)
  if ('granted' in params)
    values.outcome = say(
      locale,
      Number(params.granted) > 0 ? 'letters.outcomes.granted' : 'letters.outcomes.refused'
    )
  const key = named.find(isWordKey)
  if (key) values.what = say(locale, key as WordKey)
  return values
}

function valueOf(name: string, values: Values): string {
  if (!Object.hasOwn(values, name)) throw new TemplateFault(`unknown placeholder {${name}}`)
  return String(values[name])
}

/**
 * Fills in a centre's own template for one reader.
 * @throws TemplateFault for a placeholder without a value
 */
export function renderLetter(template: Template, locale: Locale, params: Values): Template {
  const values = readable(params, locale)
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_whole, name: string) => valueOf(name, values))
  return { subject: fill(template.subject), body: fill(template.body) }
}

/**
 * Fills in the shipped template of a letter for one reader, with the plurals of the language.
 * @throws TemplateFault for a placeholder without a value
 */
export function renderShipped(code: LetterTemplate, locale: Locale, params: Values): Template {
  const values = readable(params, locale)
  for (const name of findPlaceholders(shippedTemplate(code, locale))) valueOf(name, values)
  return {
    subject: say(locale, `letters.templates.${code}.subject`, values),
    body: say(locale, `letters.templates.${code}.body`, values),
  }
}

/** The placeholders that a template uses. */
export const findPlaceholders = ({ subject, body }: Template) =>
  [...`${subject} ${body}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

/** Does a template greet its reader by name in its first paragraph? Then nothing else does. */
export const greetsItself = ({ body }: Template): boolean =>
  /\{name\}/.test(body.trim().split(/\n\s*\n/)[0]!)
