/**
 * Characters that nobody sees, or that no font shows: controls, blanks of other widths, private and unassigned
 * ones, fillers, and � of a wrong encoding. 信息中不能包含空格、隐藏符号、乱码 (苏教指通〔2019〕12号).
 */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zs}\p{Zl}\p{Zp}\uFFFD\u115F\u1160\u3164\uFFA0\u2800\u034F\p{Variation_Selector}]/gu

/** Radicals that look like characters: ⼦ (U+2F26) for 子, as copied out of a PDF. */
const RADICAL = /[\u2E80-\u2FDF]/g

const MAX_NAMED = 5

const codeOf = (letter: string) =>
  `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** The code points of hidden characters in a text, each once; empty if there is none. */
export function hiddenCodes(text: string, allowsBlanks = false): string {
  const found = (text.match(HIDDEN) ?? []).filter((letter) => !(allowsBlanks && letter === ' '))
  return [...new Set(found)].slice(0, MAX_NAMED).map(codeOf).join(', ')
}

export const withoutHidden = (text: string): string => text.replace(HIDDEN, '')

export const hasRadicals = (text: string): boolean => text.search(RADICAL) >= 0

/** With characters in place of radicals, and nothing else changed. */
export const withoutRadicals = (text: string): string =>
  text.replace(RADICAL, (radical) => radical.normalize('NFKC'))
