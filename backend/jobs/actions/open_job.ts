import Job, { OPEN_JOB_STATES, type JobKind, type JobParams } from '#models/jobs/job'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface JobOrder<K extends JobKind> {
  kind: K
  /** What may not be under way twice. */
  businessKey: string
  authorId: string
  params: JobParams[K]
  /** How many units of work there are. */
  total: number
}

/** The job of this kind that is under way for the same business key, or null. */
export const openJobOf = (kind: JobKind, businessKey: string, client: TransactionClientContract) =>
  Job.query({ client })
    .where({ kind, businessKey })
    .whereIn('state', [...OPEN_JOB_STATES])
    .first()

/** Writes a job down in the transaction of what asks for it; `startJob` hands it over after commit. */
export async function createJob<K extends JobKind>(
  order: JobOrder<K>,
  client: TransactionClientContract
): Promise<Job> {
  const job = await Job.create({ ...order, state: 'queued', done: 0 }, { client })
  // When it was asked for is the database's to say.
  return job.refresh()
}
