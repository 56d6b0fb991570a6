import { deleteResult } from '#backend/jobs/job_results'
import { eachByItself } from '#backend/engine/each_by_itself'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { OPEN_JOB_STATES } from '#models/job'
import db from '@adonisjs/lucid/services/db'
import { startJob } from './start_job.js'

/** Time enough for the hand-over after the commit, and for a heartbeat. */
const LEFT_BEHIND = `coalesce(heartbeat_at, recorded_at) < now() - interval '30 seconds'`

interface JobRow {
  id: string
  result_key: string
}
const idOf = ({ id }: JobRow) => id

async function dropResult({ id, result_key: key }: JobRow) {
  await deleteResult(key)
  await db.from('jobs').where({ id }).update({ result_key: null, result_until: null })
}

/**
 * Hands over again what a kill or an absent engine left behind, and deletes results that are no longer
 * kept.
 * @returns how many jobs were handed over
 */
export async function sweepJobs(gateway: SeasonGateway): Promise<number> {
  const old: JobRow[] = await db.from('jobs').where('result_until', '<', db.raw('now()')).limit(500)
  await eachByItself(old, 'an old result', idOf, dropResult)
  const left: JobRow[] = await db
    .from('jobs')
    .whereIn('state', [...OPEN_JOB_STATES])
    .whereRaw(LEFT_BEHIND)
  return (await eachByItself(left, 'a job', idOf, ({ id }) => startJob(id, gateway))).length
}
