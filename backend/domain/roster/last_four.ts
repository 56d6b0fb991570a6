import { isCivilDate } from '../calendar/civil_date.js'
import { err, ok, type Result } from '../result.js'
import { foldWidth } from './fold_width.js'

const LAST_FOUR = /^\**(\d{3}[\dX])$/
const HAS_MORE = /[\dA-Z]{5}/
/** Two digits of the province, and so on (GB 11643): the 15 digits of before 1999, or 18. */
const IDS = /(?<![\dA-Z])(?:\d{6}(\d{8})\d{3}[\dX]|\d{6}(\d{6})\d{3})(?![\dA-Z])/g
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/

export type LastFourFault = 'empty' | 'full_id' | 'unfit'

const folded = (text: string) => foldWidth(text).replaceAll(/[\s-]/g, '').toUpperCase()

const birthday = (digits: string) => {
  const eight = digits.length === 6 ? `19${digits}` : digits
  return `${eight.slice(0, 4)}-${eight.slice(4, 6)}-${eight.slice(6)}`
}

/**
 * Has this text an ID number in it? By its form: 15 or 18 characters, a province, a day of birth. The check digit is
 * not asked: a number with a slip of the pen is somebody's all the same.
 */
export const isFullId = (text: string): boolean =>
  [...folded(text).matchAll(IDS)].some(
    ([id, long, short]) => PROVINCES.test(id) && isCivilDate(birthday(long ?? short ?? ''))
  )

/**
 * The last four characters of an ID number, X in capitals; stars before them are left out (`*****8746`).
 * @returns the fault: more of the number than four characters (`full_id`), or not such characters (`unfit`)
 */
export function checkLastFour(text: string): Result<string, LastFourFault> {
  const plain = folded(text)
  if (plain === '') return err('empty')
  const four = LAST_FOUR.exec(plain)?.[1]
  if (four) return ok(four)
  return err(HAS_MORE.test(plain) || isFullId(plain) ? 'full_id' : 'unfit')
}
