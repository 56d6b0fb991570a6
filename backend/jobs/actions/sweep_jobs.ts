import { deleteResult } from '#backend/jobs/job_results'
import { processEach } from '#backend/engine/process_each'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import Job, { BROWSER_JOB_KINDS, OPEN_JOB_STATES } from '#models/jobs/job'
import { startJob } from './start_job.js'

/** Longer than a job needs to start after its commit, and than the time between heartbeats. */
const LEFT_BEHIND = `coalesce(heartbeat_at, recorded_at) < now() - interval '30 seconds'`

/** A page reports every few seconds: one that has not for so long is closed. Choosing the files again goes on. */
const ABANDONED = `coalesce(heartbeat_at, recorded_at) < now() - interval '1 hour'`

const jobId = ({ id }: Job) => id

const openJobs = () => Job.query().whereIn('state', [...OPEN_JOB_STATES])

async function dropResult(job: Job) {
  await deleteResult(job)
  await job.merge({ resultKey: null, resultUntil: null }).save()
}

/**
 * Restarts jobs that a killed process or an unreachable engine left behind, and deletes expired
 * results.
 * @returns how many jobs were started
 */
export async function sweepJobs(gateway: SeasonGateway): Promise<number> {
  const old = await Job.query().whereRaw('result_until < now()').limit(500)
  await processEach(old, 'deleting an old result', jobId, dropResult)
  await openJobs()
    .whereIn('kind', [...BROWSER_JOB_KINDS])
    .whereRaw(ABANDONED)
    .update({ state: 'cancelled' })
  const left = await openJobs()
    .whereNotIn('kind', [...BROWSER_JOB_KINDS])
    .whereRaw(LEFT_BEHIND)
  return (await processEach(left, 'starting a job', jobId, ({ id }) => startJob(id, gateway)))
    .length
}
