import { allowedPlaceholders, unknownPlaceholders } from '#backend/letters/placeholders'
import type { Template } from '#backend/letters/templates'
import type { LetterTemplate } from '#domain/season/letter_templates'

/** Placeholders that nothing fills in, and those that the letter offers. */
export interface PlaceholderFault {
  type: 'wording_placeholders'
  names: string[]
  allowed: string[]
}

/** @returns null for a template whose braces are all placeholders of its letter */
export function placeholderFault(texts: Template, code: LetterTemplate): PlaceholderFault | null {
  const names = unknownPlaceholders(texts, code)
  if (names.length === 0) return null
  const allowed = allowedPlaceholders(code).map((name) => `{${name}}`)
  return { type: 'wording_placeholders', names, allowed }
}
