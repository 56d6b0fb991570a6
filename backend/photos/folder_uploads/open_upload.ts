import { createJob, findOpenJob } from '#backend/jobs/actions/open_job'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { ok, type Result } from '#domain/result'
import type Job from '#models/jobs/job'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

/**
 * The job of a folder that a person hands in: the browser does the work, and the row shows how far it is.
 * One that was interrupted is continued: a person has one upload in a unit at a time, as of each job one runs for a
 * business key, so a second folder goes on in the same row.
 * @param total how many photos are left to be handed in
 */
export const openUpload = (
  unit: SeasonUnit,
  { authorId, total }: { authorId: string; total: number }
): Promise<Result<Job, WrongPhase>> =>
  db.transaction(async (trx): Promise<Result<Job, WrongPhase>> => {
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
    const { id: seasonUnitId, seasonId } = unit
    const businessKey = `${seasonUnitId} ${authorId}`
    await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [businessKey])
    const interrupted = await findOpenJob('upload_photos', businessKey, trx)
    if (interrupted) {
      const { done } = interrupted
      const again = { total: done + total, state: 'running', heartbeatAt: DateTime.now() } as const
      return ok(await interrupted.merge(again).save())
    }
    const params = { seasonId, seasonUnitId }
    const order = { kind: 'upload_photos', businessKey, authorId, params, total } as const
    return ok(await (await createJob(order, trx)).merge({ state: 'running' }).save())
  })
