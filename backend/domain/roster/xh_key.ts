import { foldWidth } from './fold_width.js'
import { isFullId } from './last_four.js'

const MAX_XH = 40
/** Letters, digits and the marks that schools put between them. */
const XH = /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u
const HAN = /\p{Script=Han}/u

/**
 * A 学号 as it is compared: trimmed, full-width digits folded, case-folded. Two numbers of one unit with the
 * same key are one student.
 */
export const xhKey = (xh: string): string => foldWidth(xh).trim().toLowerCase()

/** As many digits as a number with a word for its kind has: 硕2019001. A name has no such run. */
const RUN_OF_DIGITS = /\d{6}/

/**
 * Has this no digit, or Chinese characters without a longer number? Then it may be somebody’s name in the column
 * beside its own.
 */
export const isLikeName = (text: string): boolean => {
  const folded = foldWidth(text)
  return !/\d/.test(folded) || (HAN.test(folded) && !RUN_OF_DIGITS.test(folded))
}

/**
 * Can this be a 学号? Hidden characters and blanks inside would make two numbers look the same, and neither a name
 * nor an ID number is stored as one (教学服〔2022〕10号).
 * @param xh as it was written; blanks around it do no harm
 */
export const isXh = (xh: string): boolean => {
  const key = xhKey(xh)
  return key.length <= MAX_XH && XH.test(key) && !isLikeName(key) && !isFullId(key)
}
