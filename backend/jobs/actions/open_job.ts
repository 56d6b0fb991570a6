import Job, { OPEN_JOB_STATES, type JobKind, type JobOf, type JobParams } from '#models/jobs/job'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface JobOrder<K extends JobKind> {
  kind: K
  /** Only one open job per kind and business key. */
  businessKey: string
  authorId: string
  params: JobParams[K]
  /** How many units of work there are. */
  total: number
}

/** The open job of this kind and business key, or null. */
export const findOpenJob = <K extends JobKind>(
  kind: K,
  businessKey: string,
  client: TransactionClientContract
) =>
  Job.query({ client })
    .where({ kind, businessKey })
    .whereIn('state', [...OPEN_JOB_STATES])
    .first() as Promise<JobOf<K> | null>

/** Creates a job in the caller's transaction; call `startJob` after the commit. */
export async function createJob<K extends JobKind>(
  order: JobOrder<K>,
  client: TransactionClientContract
): Promise<Job> {
  const job = await Job.create({ ...order, state: 'queued', done: 0 }, { client })
  // The database sets recorded_at.
  return job.refresh()
}
