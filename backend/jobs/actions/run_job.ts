import { keepResult, RESULT_KEPT } from '#backend/jobs/job_results'
import { isUnreachable } from '#backend/engine/with_deadline'
import Job, { OPEN_JOB_STATES, type JobKind } from '#models/jobs/job'
import db from '@adonisjs/lucid/services/db'

export interface JobRun {
  job: Job
  /** Says how many units are done, and that the job lives: at least every ten seconds. */
  progress: (done: number) => Promise<void>
}

/** How a job ended: with fewer units done than there are it has failed, and can be asked for again. */
export interface JobOutcome {
  done: number
  result: object
}

/** How each kind is done. Begun again after a kill, it leaves out what is done already. */
export type JobKinds = Record<JobKind, (run: JobRun) => Promise<JobOutcome>>

export interface JobAttempt {
  number: number
  heartbeat: () => void
}

/** So often a job that fails by a fault of its own is tried: then it would only stand in the way. */
const MAX_ATTEMPTS = 20

const openRow = (id: string) =>
  db
    .from('jobs')
    .where({ id })
    .whereIn('state', [...OPEN_JOB_STATES])

/**
 * Does a job, or goes on with it. What is over already is left alone.
 * @throws what its kind throws: then it is tried again
 */
export async function runJob(id: string, kinds: JobKinds, attempt: JobAttempt): Promise<void> {
  const begun = await openRow(id).update({ state: 'running', heartbeat_at: db.raw('now()') })
  if (Number(begun) === 0) return
  const job = await Job.findOrFail(id)
  const progress = async (done: number) => {
    attempt.heartbeat()
    await openRow(id).update({ done, heartbeat_at: db.raw('now()') })
  }
  try {
    await finish(job, await kinds[job.kind]({ job, progress }))
  } catch (error) {
    if (isUnreachable(error) || attempt.number < MAX_ATTEMPTS) throw error
    await openRow(id).update({ state: 'failed' })
    throw error
  }
}

async function finish({ id, total }: Job, { done, result }: JobOutcome) {
  const key = await keepResult(id, result)
  await openRow(id).update({
    state: done === total ? 'done' : 'failed',
    done,
    result_key: key,
    result_until: db.raw(`now() + ${RESULT_KEPT}`),
    heartbeat_at: db.raw('now()'),
  })
}
