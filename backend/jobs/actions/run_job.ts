import { storeFile, storeResult, RESULT_KEPT } from '#backend/jobs/job_results'
import { JobCancelled } from '#backend/jobs/actions/job_cancelled'
import { JobRefused } from '#backend/jobs/actions/job_refused'
import { isRefusal } from '#backend/engine/is_refusal'
import { isUnreachable } from '#backend/engine/with_deadline'
import Job, {
  OPEN_JOB_STATES,
  type JobFailure,
  type JobKind,
  type JobOf,
  type JobResults,
  type WorkerJobKind,
} from '#models/jobs/job'
import db from '@adonisjs/lucid/services/db'

export interface JobRun<K extends JobKind = JobKind> {
  job: JobOf<K>
  /**
   * Reports how many units are done, and sends a heartbeat. Call it at least every ten seconds.
   * @throws JobCancelled if somebody has cancelled the job
   */
  progress: (done: number) => Promise<void>
}

/** How a job ended: it has failed if fewer units are done than its total. */
export interface JobOutcome {
  done: number
  result: JobResults[JobKind]
  /** What it has made, a PDF, of a kind that makes one. */
  file?: Buffer
}

/** The work of each kind. It may be restarted and must then skip what is already done. */
export type JobKinds = { [K in WorkerJobKind]: (run: JobRun<K>) => Promise<JobOutcome> }

export interface JobAttempt {
  number: number
  heartbeat: () => void
}

/** After this many failed attempts a job is marked as failed, so that it does not block others. */
const MAX_ATTEMPTS = 20

/** What the database refuses may be the rival of a moment; then it stays refused. */
const MAX_REFUSALS = 3

const openRow = (id: string) =>
  db
    .from('jobs')
    .where({ id })
    .whereIn('state', [...OPEN_JOB_STATES])

/** Why a job fails for good; null if it is tried again. */
function failureOf(error: unknown, attempt: number): JobFailure | null {
  if (error instanceof JobRefused) return error.failure
  if (isUnreachable(error)) return null
  if (isRefusal(error) && attempt >= MAX_REFUSALS) return 'data_refused'
  return attempt < MAX_ATTEMPTS ? null : 'given_up'
}

/**
 * Runs or continues a job. A finished job is left unchanged.
 * @throws what the work throws, so that the engine retries
 */
export async function runJob(
  id: string,
  kinds: Partial<JobKinds>,
  attempt: JobAttempt
): Promise<void> {
  const begun = await openRow(id).update({ state: 'running', heartbeat_at: db.raw('now()') })
  if (Number(begun) === 0) return
  const job = (await Job.findOrFail(id)) as JobOf<JobKind>
  const progress = async (done: number) => {
    attempt.heartbeat()
    const open = await openRow(id).update({ done, heartbeat_at: db.raw('now()') })
    if (Number(open) === 0) throw new JobCancelled()
  }
  try {
    const work = kinds[job.kind as WorkerJobKind] as
      ((run: JobRun) => Promise<JobOutcome>) | undefined
    // A worker of before an upgrade leaves the job to one that knows its kind.
    if (!work) throw new Error(`this worker has no work of the kind ${job.kind}`)
    await finish(job, await work({ job, progress }))
  } catch (error) {
    if (error instanceof JobCancelled) return
    const failure = failureOf(error, attempt.number)
    if (failure) await openRow(id).update({ state: 'failed', failure })
    if (!(error instanceof JobRefused)) throw error
  }
}

async function finish({ id, total }: Job, { done, result, file }: JobOutcome) {
  if (file) await storeFile(id, file)
  const key = await storeResult(id, result)
  await openRow(id).update({
    state: done === total ? 'done' : 'failed',
    done,
    result_key: key,
    result_until: db.raw(`now() + ${RESULT_KEPT}`),
    heartbeat_at: db.raw('now()'),
  })
}
