import type { PhotoState } from '#domain/photos/desk'
import Photo from '#models/photos/photo'
import { setTimeout as sleep } from 'node:timers/promises'
import { placeInQueue } from './place_in_queue.js'

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

/** With more photos before it than two cores judge in two seconds, whoever sent one is better told its place. */
const LONG_QUEUE = 10

/** Selects few columns only: a photo's row is wide, and most polls find it unchanged. */
const read = (id: string) =>
  Photo.query().select('id', 'status', 'recorded_at').where('id', id).firstOrFail()

/** Waits for the verdict of an upload. Injected, so that tests need not wait as long. */
export class VerdictWait {
  constructor(private delaysMs = POLL_DELAYS_MS) {}

  /** The state of a photo as soon as it is judged; still `checking` if that takes longer, or many wait before it. */
  async until(id: string): Promise<PhotoState> {
    let photo = await read(id)
    if (photo.status !== 'checking' || (await placeInQueue(photo)) > LONG_QUEUE) return photo.status
    for (const ms of this.delaysMs) {
      await sleep(ms)
      photo = await read(id)
      if (photo.status !== 'checking') break
    }
    return photo.status
  }
}
