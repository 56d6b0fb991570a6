import type { PhotoState } from '#domain/photos/desk'
import Photo from '#models/photos/photo'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Delays in ms between the polls of an upload for its verdict: most are there within a second. After ten
 * seconds the upload is answered without a verdict.
 */
export const POLL_DELAYS_MS: readonly number[] = [
  100,
  100,
  200,
  300,
  500,
  800,
  ...Array<number>(8).fill(1_000),
]

/** Selects two columns only: a photo's row is wide, and most polls find it unchanged. */
async function readStatus(id: string): Promise<PhotoState> {
  const { status } = await Photo.query().select('id', 'status').where('id', id).firstOrFail()
  return status
}

/** Waits for the verdict of an upload. Injected, so that tests need not wait as long. */
export class VerdictWait {
  constructor(private delaysMs = POLL_DELAYS_MS) {}

  /** The state of a photo as soon as it is judged; still `checking` if that takes longer. */
  async until(id: string): Promise<PhotoState> {
    let status = await readStatus(id)
    for (const ms of this.delaysMs) {
      if (status !== 'checking') break
      await sleep(ms)
      status = await readStatus(id)
    }
    return status
  }
}
