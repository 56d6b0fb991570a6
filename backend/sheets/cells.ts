import { isWordKey, say, type Locale } from '#backend/lang/words'
import { civilDateOf, wallTimeOf } from '#domain/calendar/instant'
import type { Cell, CellOf } from './column.js'

/** The most characters that a cell of a workbook holds (ECMA-376, 18.3.1.4). */
const MAX_CHARACTERS = 32_767

/** What XML 1.0 cannot hold; a reader would refuse the whole workbook for it. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text as it stands; a code such as 00123 keeps its zeros. */
export const text: CellOf = (value) =>
  value === null ? null : String(value).replace(NOT_XML, '').slice(0, MAX_CHARACTERS)

/** A number that people add up. */
export const count: CellOf = (value) => (typeof value === 'number' ? value : null)

/** An amount of fen, in yuan. */
export const yuan: CellOf = (value) => (typeof value === 'number' ? value / 100 : null)

/** An instant as date and time in Shanghai, as text: `2023-03-21 09:00`. */
export const moment: CellOf = (value) =>
  typeof value === 'string' ? `${civilDateOf(value)} ${wallTimeOf(value).slice(0, 5)}` : null

/** The date in Shanghai of an instant, as text. */
export const day: CellOf = (value) => (typeof value === 'string' ? civilDateOf(value) : null)

export const yesNo: CellOf = (value, locale) => say(locale, value ? 'exports.yes' : 'exports.no')

/** Values of a list, with the separator of the language. */
export const listed: CellOf = (value, locale) =>
  Array.isArray(value) ? text(value.join(say(locale, 'lists.separator')), locale) : null

/** Ids, counts and codes of an audit entry, as they are stored. */
export const json: CellOf = (value, locale) =>
  value === null || Object.keys(value as object).length === 0
    ? null
    : text(JSON.stringify(value), locale)

/** The name of a code in the first of these groups of `names.json` that has it, else the code. */
export const named =
  (...groups: string[]): CellOf =>
  (value, locale) =>
    value === null ? null : nameOf(String(value), groups, locale)

function nameOf(code: string, groups: string[], locale: Locale): Cell {
  const key = groups.map((group) => `names.${group}.${code}`).find(isWordKey)
  return key ? say(locale, key) : text(code, locale)
}
