import { deleteResult } from '#backend/jobs/job_results'
import { eachByItself } from '#backend/engine/each_by_itself'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import Job, { OPEN_JOB_STATES } from '#models/jobs/job'
import { startJob } from './start_job.js'

/** Time enough for the hand-over after the commit, and for a heartbeat. */
const LEFT_BEHIND = `coalesce(heartbeat_at, recorded_at) < now() - interval '30 seconds'`

const idOf = ({ id }: Job) => id

async function dropResult(job: Job) {
  await deleteResult(job.resultKey!)
  await job.merge({ resultKey: null, resultUntil: null }).save()
}

/**
 * Hands over again what a kill or an absent engine left behind, and deletes results that are no longer
 * kept.
 * @returns how many jobs were handed over
 */
export async function sweepJobs(gateway: SeasonGateway): Promise<number> {
  const old = await Job.query().whereRaw('result_until < now()').limit(500)
  await eachByItself(old, 'an old result', idOf, dropResult)
  const left = await Job.query()
    .whereIn('state', [...OPEN_JOB_STATES])
    .whereRaw(LEFT_BEHIND)
  return (await eachByItself(left, 'a job', idOf, ({ id }) => startJob(id, gateway))).length
}
