import { writeXlsx } from 'hucre/xlsx'
import { columnOf, type Sheet } from './write_sheet.js'

/**
 * Writes a workbook (xlsx) of several sheets for people to fill in. Below the rows of each stand blank text cells: what
 * is typed there keeps its zeros and all its digits.
 * @param blanks how many rows of them
 */
export async function writeBook(sheets: readonly Sheet[], blanks = 0): Promise<Buffer> {
  const written = sheets.map(({ title, headings, rows }) => ({
    name: title,
    columns: headings.map((header, place) => {
      const { width, ...format } = columnOf(header, place, rows)
      return { width, ...('numFmt' in format && { numFmt: format.numFmt }) }
    }),
    rows: [headings, ...rows, ...Array.from({ length: blanks }, () => headings.map(() => ''))],
    freezePane: { rows: 1 },
  }))
  return Buffer.from(await writeXlsx({ sheets: written, stringMode: 'inline' }))
}
