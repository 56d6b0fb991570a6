import { recordAudit } from '#backend/audit/record_audit'
import type { Viewer } from '#backend/identity/viewer'
import { say, type Locale } from '#backend/lang/words'
import { missingColumns } from '#backend/roster/exports/missing_students'
import { missingStudents } from '#backend/roster/queries/missing_students'
import { classProgressColumns } from '#backend/seasons/exports/class_progress'
import { unitCounts, type PartCounts, type UnitCounts } from '#backend/seasons/queries/unit_counts'
import { valueAt, type Cell, type Column } from '#backend/sheets/column'
import { writeBook } from '#backend/sheets/write_book'
import { err, ok, type Result } from '#domain/result'
import type SeasonUnit from '#models/seasons/season_unit'
import { MAX_ROWS, type ExportTooLarge } from './export_list.js'

interface Order {
  viewer: Viewer
  unit: SeasonUnit
  locale: Locale
}

const figuresOf = ({ counts, reasons }: Pick<PartCounts, 'counts' | 'reasons'>) => ({
  ...counts,
  expected: counts.heads,
  reasons,
})

/** The classes with their colleges, and below them what the page says of the whole. */
function rowsOf({ colleges, classes, total, reasons }: UnitCounts, locale: Locale) {
  const names = new Map(colleges.map(({ id, name }) => [id, name]))
  return [
    ...classes.map((one) => ({
      college: names.get(one.collegeId) ?? null,
      name: one.name,
      ...figuresOf(one),
    })),
    {
      college: say(locale, 'exports.progress.total'),
      name: null,
      ...figuresOf({ counts: total, reasons }),
    },
  ]
}

const sheetOf = (
  title: string,
  columns: readonly Column[],
  rows: readonly object[],
  locale: Locale
) => ({
  title,
  headings: columns.map(({ heading }) => say(locale, `exports.headings.${heading}`)),
  rows: rows.map((row) => columns.map(({ path, cell }): Cell => cell(valueAt(row, path), locale))),
})

/**
 * Writes the progress of a unit into a workbook: a sheet of its classes and one of who is missing, masked, both as
 * far as the viewer sees the students; and records who exported how many rows.
 */
export async function exportProgress({
  viewer,
  unit,
  locale,
}: Order): Promise<Result<Buffer, ExportTooLarge>> {
  const classes = rowsOf(await unitCounts(viewer, unit, 'main'), locale)
  const students = await missingStudents(viewer, unit.id)
  const rows = classes.length + students.length
  if (rows > MAX_ROWS) return err({ type: 'export_too_large', most: MAX_ROWS })
  const book = await writeBook([
    sheetOf(say(locale, 'exports.progress.classes'), classProgressColumns, classes, locale),
    sheetOf(say(locale, 'exports.progress.students'), missingColumns, students, locale),
  ])
  const subject = { subjectType: 'season_unit', subjectId: unit.id }
  const details = { list: 'progress', rows }
  await recordAudit({ actorId: viewer.user.id, action: 'list.exported', ...subject, details })
  return ok(book)
}
