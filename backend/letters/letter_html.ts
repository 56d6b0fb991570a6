import { say, type Locale } from '#backend/lang/words'
import { Edge } from 'edge.js'
import type { LetterParts } from './letter_parts.js'

const TAGS = { zh: 'zh-CN', en: 'en' } as const

const edge = Edge.create({ cache: true })
edge.mount(new URL('templates', import.meta.url))

/** A letter as HTML: one layout with its styles in place, every value of it escaped. */
export const letterHtml = (parts: LetterParts, locale: Locale): Promise<string> =>
  edge.render('letter', {
    ...parts,
    lang: TAGS[locale],
    copied: say(locale, 'letters.layout.copied'),
  })
