import { say, type Locale } from '#backend/lang/words'
import { Edge } from 'edge.js'
import type { LetterParts } from './letter_parts.js'

const TAGS = { zh: 'zh-CN', en: 'en' } as const

const edge = Edge.create({ cache: true })
edge.mount(new URL('templates', import.meta.url))

/** A letter as HTML: one layout with its styles in place, every value of it escaped. */
export async function letterHtml({ rows, ...parts }: LetterParts, locale: Locale): Promise<string> {
  const html = await edge.render('letter', {
    ...parts,
    rows: rows.map(({ label, value }) => ({ label, lines: value.split(/\r?\n/) })),
    lang: TAGS[locale],
    copied: say(locale, 'letters.layout.copied'),
  })
  // Its indentation is half of it, and is read by nobody.
  return html.replaceAll(/\s*\n\s*/g, '')
}
