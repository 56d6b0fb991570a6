import { today } from '#backend/clock/season_clock'
import { Viewer } from '#backend/identity/viewer'
import { beating } from '#backend/jobs/actions/beating'
import { JobRefused } from '#backend/jobs/actions/job_refused'
import type { JobOutcome, JobRun } from '#backend/jobs/actions/run_job'
import { readForPaper } from '#backend/photos/paper_copies'
import {
  composeSheets,
  templateValues,
  type Sheet,
} from '#backend/proofreading/sheets/compose_sheets'
import { printPages } from '#backend/proofreading/sheets/print_pages'
import { sheetStudents } from '#backend/proofreading/sheets/queries/sheet_students'
import { say } from '#backend/lang/words'
import User from '#models/people/user'
import SeasonUnit from '#models/seasons/season_unit'

const photosOn = (sheets: readonly Sheet[]) =>
  sheets.reduce((sum, { photos }) => sum + photos.length, 0)

async function readOrder({ authorId, params }: JobRun<'print_sheet'>['job']) {
  const user = await User.query().where('id', authorId).preload('grants').firstOrFail()
  const unit = await SeasonUnit.query()
    .where('id', params.seasonUnitId)
    .preload('unit')
    .preload('season')
    .firstOrFail()
  return { viewer: new Viewer(user), unit }
}

/**
 * Prints the check sheet (核对表) of a class, a college or a unit: the delivered photos of those whom its author reaches
 * now, with who has no image. It writes nothing before its end, so a killed one begins again.
 * @throws JobCancelled if somebody has cancelled the job
 */
export async function runSheet({ job, progress }: JobRun<'print_sheet'>): Promise<JobOutcome> {
  const { viewer, unit } = await readOrder(job)
  const { seasonUnitId, part, locale } = job.params
  const students = await sheetStudents(viewer, unit, part)
  const sheets = composeSheets(students, { locale })
  if (sheets.length === 0) throw new JobRefused('sheet_empty')
  const head = { locale, unit: unit.unit.name, year: unit.season.year, date: await today() }
  let done = 0
  const report = () => progress(done)
  const printed = await beating(
    report,
    printPages(sheets, {
      title: say(locale, 'papers.title'),
      valuesOf: (some) => templateValues(some, head),
      pictureAt: readForPaper,
      onPrinted: (photos) => {
        // Until its end it can be cancelled.
        done = Math.min(done + photos, job.total - 1)
        return report()
      },
    })
  )
  if (!printed.ok) throw new JobRefused(printed.error.type)
  const result = { seasonUnitId, pages: sheets.length, photos: photosOn(sheets) }
  return { done: job.total, result, file: printed.value }
}
