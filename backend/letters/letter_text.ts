import { say, type Locale } from '#backend/lang/words'
import type { LetterParts } from './letter_parts.js'

/** A letter as plain text, for readers who see no HTML: the same facts in the same order. */
export function letterText(parts: LetterParts, locale: Locale): string {
  const { greeting, lead, rows, button, contact, ground, sender } = parts
  const table = rows.map((row) => say(locale, 'letters.layout.row', { ...row }))
  const sections = [
    greeting,
    ...lead.map((lines) => lines.join('\n')),
    table.join('\n'),
    `${say(locale, 'letters.layout.link', { label: button.label })}\n${button.url}`,
    contact,
    `-- \n${ground}\n${sender}`,
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}
