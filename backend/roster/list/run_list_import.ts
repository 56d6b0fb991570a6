import { recordAudit } from '#backend/audit/record_audit'
import { holdOpenJob } from '#backend/jobs/actions/hold_open_job'
import { JobRefused } from '#backend/jobs/actions/job_refused'
import type { JobOutcome, JobRun } from '#backend/jobs/actions/run_job'
import { lockUnit } from '#backend/units/queries/lock_unit'
import type Job from '#models/jobs/job'
import ListImport from '#models/roster/list_import'
import SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { compareRows, type Compared } from './compare_rows.js'
import { knownStudents } from './queries/known_students.js'
import { positionBase } from './queries/position_base.js'
import { rowsOfImport } from './queries/rows_of_import.js'
import { slices, writeOutcomes } from './write_list_rows.js'
import { writePlaces } from './write_places.js'
import { delist, writeStudents } from './write_students.js'

/** Rows between two reports of progress. */
const REPORTED = 500

/** Each student is written once, by the first row that leads to them. */
function firstRows({ rows }: Compared) {
  const seen = new Set<string>()
  return rows.filter(({ outcome, student }) => {
    if (outcome === 'bad' || (student && seen.has(student.id))) return false
    if (student) seen.add(student.id)
    return true
  })
}

async function writeList(
  list: ListImport,
  { job, progress }: JobRun<'import_list'>,
  trx: TransactionClientContract
): Promise<Compared> {
  const { id: importId, seasonUnitId, kind } = list
  await lockUnit(seasonUnitId, trx)
  const unit = await SeasonUnit.findOrFail(seasonUnitId, { client: trx })
  const base = await positionBase(list, trx)
  list.merge({ positionBase: base })
  const known = await knownStudents(seasonUnitId, trx, true)
  const compared = compareRows(await rowsOfImport(importId, trx), known, kind)
  if (compared.gone.length > 0 && compared.unnamed > 0) throw new JobRefused('list_rows_unnamed')
  const rows = firstRows(compared)
  const { unitId } = unit
  const placeOf = await writePlaces({ unitId, seasonUnitId, actorId: job.authorId }, rows, trx)
  const { seasonId } = unit
  const target = {
    importId,
    seasonId,
    seasonUnitId,
    positionBase: base,
    setsOrder: kind === 'replace',
  }
  let done = 0
  for (const slice of slices(rows, REPORTED)) {
    await writeStudents(slice, placeOf, target, trx)
    done += slice.length
    await progress(Math.min(done, job.total))
  }
  await delist(
    compared.gone.map(({ id }) => id),
    trx
  )
  return compared
}

async function finish(
  list: ListImport,
  { rows, counts }: Compared,
  job: Job,
  trx: TransactionClientContract
) {
  await writeOutcomes(list.id, rows, trx)
  // By the wall, not by the season: which list was the last one is told by it.
  await list.merge({ counts, state: 'done', finishedAt: DateTime.now() }).save()
  const { way, kind, masks, seasonUnitId } = list
  await recordAudit(
    {
      actorId: job.authorId,
      action: 'roster.imported',
      subjectType: 'season_unit',
      subjectId: seasonUnitId,
      details: { import: list.id, way, kind, masks, ...counts },
    },
    trx
  )
}

/**
 * Writes a previewed list into the students of its unit, in one transaction: a killed worker has written nothing,
 * and the job runs again. Nobody is deleted, so a photo that arrives meanwhile keeps its student.
 * @throws JobCancelled if somebody has cancelled the job
 * @throws JobRefused if somebody could leave the list because a bad row does not say whose it is
 */
export async function runListImport(run: JobRun<'import_list'>): Promise<JobOutcome> {
  const { job } = run
  const { importId, seasonUnitId } = job.params
  const counts = await db.transaction(async (trx) => {
    const list = await ListImport.query({ client: trx })
      .where('id', importId)
      .forUpdate()
      .firstOrFail()
    // It was written before the worker was killed.
    if (list.state === 'done') return list.counts
    const compared = await writeList(list, run, trx)
    await finish(list, compared, job, trx)
    await holdOpenJob(job, trx)
    return compared.counts
  })
  return { done: job.total, result: { importId, seasonUnitId, counts } }
}
