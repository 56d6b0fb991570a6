import { FILE_JOB_KINDS, type JobKind, type JobResults } from '#models/jobs/job'
import type Job from '#models/jobs/job'
import drive from '@adonisjs/drive/services/main'

/** How long a result is kept; timelines keep the facts. */
export const RESULT_KEPT = `interval '30 days'`

const resultKey = (jobId: string) => `jobs/${jobId}.json`
const fileKey = (jobId: string) => `jobs/${jobId}.pdf`

/** Stores the result of a job and returns its object key. May be called again. */
export async function storeResult(jobId: string, result: JobResults[JobKind]): Promise<string> {
  await drive.use().put(resultKey(jobId), JSON.stringify(result))
  return resultKey(jobId)
}

export const readResult = async (key: string): Promise<JobResults[JobKind]> =>
  JSON.parse(await drive.use().get(key))

/** Stores the file that a job has made, a PDF. May be called again. */
export const storeFile = (jobId: string, file: Buffer): Promise<void> =>
  drive.use().put(fileKey(jobId), file)

/** As it is stored: the sheet of a school is larger than what a request should hold. */
export const streamFile = (jobId: string) => drive.use().getStream(fileKey(jobId))

const hasFile = ({ kind }: Job) => FILE_JOB_KINDS.some((known) => known === kind)

/** Deletes what a job has made. May be called again. */
export async function deleteResult(job: Job): Promise<void> {
  if (hasFile(job)) await drive.use().delete(fileKey(job.id))
  await drive.use().delete(job.resultKey!)
}
