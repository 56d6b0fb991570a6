import type { RawCell } from './list_fields.js'

const DIGITS = /^\d+$/
/** From this share on, a length is the one that the school gives its numbers. */
const MOST = 0.6

const digitsOf = (raw: RawCell): string | null => {
  const text = raw instanceof Date ? '' : String(raw).trim()
  return DIGITS.test(text) ? text : null
}

/** The number of digits that most numbers have; null if there is no such length. */
function usualLength(numbers: (string | null)[]): number | null {
  const found = numbers.filter((digits) => digits !== null)
  const counts = Map.groupBy(found, ({ length }) => length)
  const [length, same] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [0, []]
  return same.length > 1 && same.length >= MOST * found.length ? length : null
}

/**
 * The places of numbers that seem to have lost their leading zeros: a number cell that is shorter than most numbers,
 * or a text that is shorter where other numbers begin with zeros (a CSV that Excel has saved).
 */
export function shortened(cells: readonly RawCell[]): Set<number> {
  const numbers = cells.map(digitsOf)
  const usual = usualLength(numbers)
  const zeros = numbers.some((digits) => digits?.startsWith('0') && digits.length === usual)
  const isShort = (raw: RawCell, digits: string | null) =>
    digits !== null && digits.length < usual! && (typeof raw === 'number' || zeros)
  if (usual === null) return new Set()
  return new Set(cells.flatMap((raw, place) => (isShort(raw, numbers[place]!) ? [place] : [])))
}
