import { recordAudit } from '#backend/audit/record_audit'
import { EXPORTS, type ListName } from '#backend/exports/lists'
import { say, type Locale } from '#backend/lang/words'
import { valueAt, type Cell } from '#backend/sheets/column'
import { writeSheet } from '#backend/sheets/write_sheet'
import { err, ok, type Result } from '#domain/result'

/** Rows of one export. A workbook of so many is written in about a second, in some 60 MB. */
export const MAX_ROWS = 20_000

export interface ExportTooLarge {
  type: 'export_too_large'
  most: number
}

interface Order {
  list: ListName
  locale: Locale
  actorId: string
}

/**
 * Writes the rows of a list into a workbook, with headings and names of codes in the reader's language,
 * and records who exported how many rows of which list.
 * @param pages the rows as the list answers them
 * @returns the workbook (xlsx), or that there are more than `MAX_ROWS`
 */
export async function exportList(
  { list, locale, actorId }: Order,
  pages: AsyncIterable<object[]>
): Promise<Result<Buffer, ExportTooLarge>> {
  const columns = EXPORTS[list]
  const rows: Cell[][] = []
  for await (const page of pages) {
    if (rows.length + page.length > MAX_ROWS)
      return err({ type: 'export_too_large', most: MAX_ROWS })
    for (const row of page)
      rows.push(columns.map(({ path, cell }) => cell(valueAt(row, path), locale)))
  }
  const headings = columns.map(({ heading }) => say(locale, `exports.headings.${heading}`))
  const book = await writeSheet({ title: say(locale, `exports.lists.${list}`), headings, rows })
  const subject = { subjectType: 'list', subjectId: list, details: { rows: rows.length } }
  await recordAudit({ actorId, action: 'list.exported', ...subject })
  return ok(book)
}
