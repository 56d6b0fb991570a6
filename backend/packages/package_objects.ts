import { deleteObject, lengthOfObject, putStream } from '#backend/photos/photo_objects'
import { JobCancelled } from '#backend/jobs/actions/job_cancelled'
import { JobRefused } from '#backend/jobs/actions/job_refused'
import type { Readable } from 'node:stream'

/** Whoever runs a job again writes over what a kill has left. */
export const packageKey = (packageId: string) => `packages/${packageId}.zip`

/** No room on the disk, or none left of what may be used. */
const FULL = ['ENOSPC', 'EDQUOT']

/** An error, and what it was caused by: the store wraps what it meets. */
function* causesOf(error: unknown): Generator<unknown> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause
}

/** What an error while storing means for the job. */
function meantBy(error: unknown): unknown {
  for (const cause of causesOf(error)) {
    if (cause instanceof JobCancelled || cause instanceof JobRefused) return cause
    if (FULL.includes((cause as NodeJS.ErrnoException).code ?? ''))
      return new JobRefused('store_full')
  }
  return error
}

/**
 * Stores the file of a package, or nothing.
 * @throws JobRefused if the store is full, JobCancelled if somebody has cancelled the job meanwhile
 */
export async function storePackage(
  packageId: string,
  { length, stream }: { length: number; stream: Readable }
): Promise<string> {
  const key = packageKey(packageId)
  try {
    await putStream(key, stream, length)
    const stored = await lengthOfObject(key)
    if (stored !== length) throw new Error(`${stored} bytes are stored of ${length}`)
    return key
  } catch (error) {
    stream.destroy()
    await deleteObject(key).catch(() => {})
    throw meantBy(error)
  }
}
