import { say, type Locale } from '#backend/lang/words'
import type { LetterParts, LetterSection } from './letter_parts.js'

/** Each thing that is due with its own address. */
const sectionTexts = ({ title, lines, items }: LetterSection, locale: Locale) => [
  [title && say(locale, 'letters.layout.section', { title }), ...lines].filter(Boolean).join('\n'),
  ...items.map((item) => {
    const link = say(locale, 'letters.layout.link', { label: item.button.label })
    return [item.title, ...item.lines, link, item.button.url].join('\n')
  }),
]

/** A letter as plain text, for readers who see no HTML: the same facts in the same order. */
export function letterText(parts: LetterParts, locale: Locale): string {
  const { greeting, lead, rows, sections, button, contact, ground, sender } = parts
  const table = rows.map((row) => say(locale, 'letters.layout.row', { ...row }))
  const all = [
    greeting,
    ...lead.map((lines) => lines.join('\n')),
    table.join('\n'),
    ...sections.flatMap((section) => sectionTexts(section, locale)),
    `${say(locale, 'letters.layout.link', { label: button.label })}\n${button.url}`,
    contact,
    `-- \n${ground}\n${sender}`,
  ]
  return `${all.filter(Boolean).join('\n\n')}\n`
}
