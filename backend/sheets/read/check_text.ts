/** What no cell of a workbook has (ECMA-376, 18.3.1.4), a line of a table does not need. */
const MAX_LINE = 32_767
/** Up to column CZ, as in a workbook. */
const MAX_SEPARATORS = 104
/** Blank lines, and line breaks within cells. */
const LINES_PER_ROW = 2
/** So that a table with too many rows is told how many it may have. */
const ROOM = 10_000
const CELLS_PER_LINE = 15

const RETURN = 13
const NEWLINE = 10
/** By the code of a letter: asking a set of each of twenty million letters takes most of the time. */
const SEPARATORS = new Uint8Array(0x1_00_00)
for (const letter of ',\t;，；') SEPARATORS[letter.codePointAt(0)!] = 1

/**
 * Where a text becomes one that no table is: in too many lines, or a line that is too long or has too many cells. Its
 * parser would take minutes. Null for a text that it may get.
 * @param maxRows of the table
 * @returns the row
 */
export function findHeavyLine(text: string, maxRows: number): number | null {
  const maxLines = maxRows * LINES_PER_ROW + ROOM
  const maxCells = maxLines * CELLS_PER_LINE
  let line = 1
  let begins = 0
  let cells = 0
  let cellsBefore = 0
  // Letter by letter: nothing is made of a text that may be refused.
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === NEWLINE || (code === RETURN && text.charCodeAt(at + 1) !== NEWLINE)) {
      line += 1
      begins = at + 1
      cellsBefore = cells
    } else cells += SEPARATORS[code]!
    const isLong = at - begins > MAX_LINE || cells - cellsBefore > MAX_SEPARATORS
    if (isLong || line > maxLines || cells > maxCells) return line
  }
  return null
}
