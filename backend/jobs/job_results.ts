import type { JobKind, JobResults } from '#models/jobs/job'
import drive from '@adonisjs/drive/services/main'

/** How long a result is kept; timelines keep the facts. */
export const RESULT_KEPT = `interval '30 days'`

const resultKey = (jobId: string) => `jobs/${jobId}.json`

/** Stores the result of a job and returns its object key. May be called again. */
export async function storeResult(jobId: string, result: JobResults[JobKind]): Promise<string> {
  await drive.use().put(resultKey(jobId), JSON.stringify(result))
  return resultKey(jobId)
}

export const readResult = async (key: string): Promise<JobResults[JobKind]> =>
  JSON.parse(await drive.use().get(key))

export const deleteResult = (key: string) => drive.use().delete(key)
