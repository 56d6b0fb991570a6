import type Job from '#models/jobs/job'
import { OPEN_JOB_STATES } from '#models/jobs/job'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { JobCancelled } from './job_cancelled.js'

/**
 * Marks all units of a job as done within the transaction that has done them: from then on nobody can cancel it.
 * @throws JobCancelled if somebody was faster
 */
export async function holdOpenJob({ id }: Job, trx: TransactionClientContract): Promise<void> {
  const held = await trx
    .from('jobs')
    .where({ id })
    .whereIn('state', [...OPEN_JOB_STATES])
    .update({ done: trx.raw('total'), heartbeat_at: trx.raw('now()') })
  if (Number(held) === 0) throw new JobCancelled()
}
