import { recordAudit } from '#backend/audit/record_audit'
import { err, ok, type Result } from '#domain/result'
import type Job from '#models/jobs/job'
import { CANCELLABLE_KINDS, OPEN_JOB_STATES } from '#models/jobs/job'
import db from '@adonisjs/lucid/services/db'

/**
 * Cancels a job that waits or runs; the run, or the page that does it, notices it at its next report and undoes what
 * it has not committed. A job that has done everything, or whose kind cannot stop halfway, runs to its end.
 */
export const cancelJob = (
  { id }: Job,
  actorId: string
): Promise<Result<null, { type: 'job_over' }>> =>
  db.transaction(async (trx) => {
    const cancelled = await trx
      .from('jobs')
      .where({ id })
      .whereIn('state', [...OPEN_JOB_STATES])
      .whereIn('kind', [...CANCELLABLE_KINDS])
      .whereRaw(`(done < total or state = 'queued')`)
      .update({ state: 'cancelled' })
    if (Number(cancelled) === 0) return err({ type: 'job_over' })
    const subject = { subjectType: 'job', subjectId: id }
    await recordAudit({ actorId, action: 'job.cancelled', ...subject }, trx)
    return ok(null)
  })
