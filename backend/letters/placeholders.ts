import {
  isAccountLetter,
  isDigest,
  isNotice,
  type LetterTemplate,
} from '#domain/season/letter_templates'
import { LOCALES } from '#backend/lang/words'
import { shippedTemplate, type Template } from './templates.js'
import { findPlaceholders } from './render_letter.js'

/** Placeholders that every letter has, about a unit or about an account. */
const OF_ALL = ['name']
const OF_UNITS = ['unit', 'season', ...OF_ALL]
const OF_ACCOUNTS = [...OF_ALL, 'hours']

/** What the table below the text says as shipped; a centre may say it in its text as well. */
const OF_TABLE: Partial<Record<LetterTemplate, string[]>> = {
  batch_uploaded: ['dueDay', 'how'],
  proof_due: ['due', 'dueDay'],
  feedback_returned: ['due'],
  proof_reopened: ['due'],
  proof_overdue: ['dueDay'],
}

/** A placeholder `{name}`, any other pair of braces, or a single brace. */
const BRACES = /\{[^{}]*\}|[{}][^{}\s]{0,20}/g

function alwaysGiven(code: LetterTemplate) {
  if (isNotice(code) || isDigest(code)) return OF_ALL
  return isAccountLetter(code) ? OF_ACCOUNTS : OF_UNITS
}

/** The placeholders of a letter, in the order of its shipped template. */
export const allowedPlaceholders = (code: LetterTemplate): string[] => [
  ...new Set([
    ...alwaysGiven(code),
    ...LOCALES.flatMap((locale) => findPlaceholders(shippedTemplate(code, locale))),
    ...(OF_TABLE[code] ?? []),
  ]),
]

/**
 * Braces in a template that are not placeholders of its letter: {学校}, { unit }, ｛unit｝, a single
 * brace. Braces have no other use, so that no letter is sent with one.
 */
export function unknownPlaceholders(template: Template, code: LetterTemplate): string[] {
  const allowed = new Set(allowedPlaceholders(code).map((name) => `{${name}}`))
  const found = [template.subject, template.body].flatMap((text) =>
    [...plainBraces(text).matchAll(BRACES)].map(({ 0: { length }, index }) =>
      text.slice(index, index + length)
    )
  )
  return [...new Set(found.filter((piece) => !allowed.has(piece)))]
}

/** Replaces full-width braces by plain ones, without changing positions. */
const plainBraces = (text: string) => text.replaceAll(/[｛﹛❴]/g, '{').replaceAll(/[｝﹜❵]/g, '}')
