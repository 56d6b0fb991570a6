import Job, { OPEN_JOB_STATES } from '#models/jobs/job'
import { err, ok, type Result } from '#domain/result'
import { DateTime } from 'luxon'

export interface UploadReport {
  /** Photos that are handed in, of the whole folder. */
  done: number
  /** It has ended: all are handed in, or the person has stopped it. */
  state?: 'done' | 'cancelled'
}

export type ReportFault = { type: 'upload_ended' }

/**
 * What the browser says of its upload, at least every ten seconds.
 * @returns `upload_ended` if somebody cancelled it meanwhile: the browser stops
 */
export async function reportUpload(
  job: Job,
  { done, state }: UploadReport
): Promise<Result<Job, ReportFault>> {
  const changed = await Job.query()
    .where({ id: job.id })
    .whereIn('state', [...OPEN_JOB_STATES])
    .update({
      done: Math.min(done, job.total),
      state: state ?? 'running',
      heartbeatAt: DateTime.now(),
    })
  return Number(changed) > 0 ? ok(await job.refresh()) : err({ type: 'upload_ended' })
}
