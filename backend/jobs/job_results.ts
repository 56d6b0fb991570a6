import drive from '@adonisjs/drive/services/main'

/** So long a result can be read; what it tells of stays in the timelines. */
export const RESULT_KEPT = `interval '30 days'`

const keyOf = (jobId: string) => `jobs/${jobId}.json`

/** Keeps what a job has to say at its end; written again it is the same. Answers its key. */
export async function keepResult(jobId: string, result: object): Promise<string> {
  await drive.use().put(keyOf(jobId), JSON.stringify(result))
  return keyOf(jobId)
}

export const readResult = async (key: string): Promise<object> =>
  JSON.parse(await drive.use().get(key))

export const deleteResult = (key: string) => drive.use().delete(key)
