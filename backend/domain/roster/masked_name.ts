import { err, ok, type Result } from '../result.js'
import { foldWidth } from './fold_width.js'

const MAX_LETTERS = 60
const STARS = /[﹡∗]/g
/** Between the parts of a name: 阿卜杜拉·买买提, Mary-Jane O'Neil. They hide nobody and show nobody. */
const BETWEEN = /[\s·•・‧.'’-]+/u
const NAME = /^[\p{L}\p{M}\p{Nl}*\s·•・‧.'’-]+$/u

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** A part of a name shows its first and last letter at most: `张*丰`, `*丰`, `J***n`; `J` is an initial. */
const isMaskedPart = (part: string): boolean => {
  const letters = [...graphemes.segment(part)].map(({ segment }) => segment)
  return letters.slice(1, -1).every((letter) => letter === '*') && !isShownPair(letters)
}

/** Of two letters only one may be shown. */
const isShownPair = (letters: readonly string[]) =>
  letters.length === 2 && letters.every((letter) => letter !== '*')

const folded = (name: string) => foldWidth(name).replaceAll(STARS, '*').trim()

export type MaskedNameFault = 'empty' | 'full_name' | 'shows_too_much' | 'unfit'

/** Letters and not one star: somebody's whole name, which code mode does not store (教学服〔2022〕10号). */
export const isFullName = (name: string): boolean => {
  const plain = folded(name)
  return plain !== '' && !plain.includes('*')
}

/**
 * A masked name, ready to be stored: at least one star, and of every part of the name the first and last letter
 * at most, of two letters one (rule C4: 张三 is 张*, 张小三 is 张*三). Full-width stars become `*`.
 * @returns the fault: no star at all (`full_name`), letters between (`shows_too_much`), characters of no name or
 * more than 60 (`unfit`)
 */
export function checkMaskedName(name: string): Result<string, MaskedNameFault> {
  const plain = folded(name)
  if (plain === '') return err('empty')
  if (isFullName(plain)) return err('full_name')
  if (plain.length > MAX_LETTERS || !NAME.test(plain)) return err('unfit')
  return plain.split(BETWEEN).every(isMaskedPart) ? ok(plain) : err('shows_too_much')
}
