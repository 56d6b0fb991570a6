import type { LetterTemplate } from '#domain/season/letter_templates'
import { letterWording, type Locale, type Wording } from './letter_wording.js'
import { placeholdersOf } from './render_letter.js'

/** What may stand in every letter, whatever its own placeholders are. */
const ALWAYS = ['unit', 'season']

/** `{name}` as letters fill it in, a pair of braces around anything else, and a brace alone. */
const BRACES = /\{[^{}]*\}|[{}][^{}\s]{0,20}/g

const LOCALES: Locale[] = ['zh', 'en']

/** The placeholders that a letter fills in, in the order of its own wording. */
export const allowedIn = (code: LetterTemplate): string[] => [
  ...new Set([
    ...ALWAYS,
    ...LOCALES.flatMap((locale) => placeholdersOf(letterWording(code, locale))),
  ]),
]

/**
 * What in a wording looks like a placeholder and is none of the letter's, as it stands there:
 * {学校}, { unit }, ｛unit｝, a brace that is left open. A letter has no other use for braces, so that
 * none leaves in it.
 */
export function unknownIn(wording: Wording, code: LetterTemplate): string[] {
  const allowed = new Set(allowedIn(code).map((name) => `{${name}}`))
  const found = [wording.subject, wording.body].flatMap((text) =>
    [...plainBraces(text).matchAll(BRACES)].map(({ 0: { length }, index }) =>
      text.slice(index, index + length)
    )
  )
  return [...new Set(found.filter((piece) => !allowed.has(piece)))]
}

/** Braces of every width as plain ones; every sign stays in its place. */
const plainBraces = (text: string) => text.replaceAll(/[｛﹛❴]/g, '{').replaceAll(/[｝﹜❵]/g, '}')
