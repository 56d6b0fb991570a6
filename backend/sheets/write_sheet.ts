import { writeXlsxStream } from 'hucre/xlsx'
import type { Cell } from './column.js'

/** The number format “text”: a cell stays text when somebody edits it, whatever it begins with. */
const TEXT_FORMAT = '@'

/** Widths in characters. Chinese ones take the room of two. */
const MIN_WIDTH = 10
const MAX_WIDTH = 60
const MEASURED_ROWS = 200

/** A workbook of one sheet. */
export interface Sheet {
  title: string
  headings: string[]
  rows: Cell[][]
}

const widthOf = (cell: Cell | undefined) =>
  [...String(cell ?? '')].reduce((width, letter) => width + (letter > '\u{2E80}' ? 2 : 1), 2)

/** A column as wide as its first rows need; of text, if no row has a number there. */
export function columnOf(header: string, place: number, rows: Cell[][]) {
  const cells = [header, ...rows.slice(0, MEASURED_ROWS).map((row) => row[place])]
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, ...cells.map(widthOf)))
  const isNumber = rows.some((row) => typeof row[place] === 'number')
  return isNumber ? { header, width } : { header, width, numFmt: TEXT_FORMAT }
}

/**
 * Writes a workbook (xlsx). Every text is a text cell and no cell is ever a formula, so that a name such
 * as `=HYPERLINK(…)` opens as what it is.
 */
export async function writeSheet({ title, headings, rows }: Sheet): Promise<Buffer> {
  const columns = headings.map((header, place) => columnOf(header, place, rows))
  const stream = writeXlsxStream(rows, { name: title, columns, freezePane: { rows: 1 } })
  return Buffer.from(await new Response(stream).arrayBuffer())
}
