import type { PhotoState } from '#domain/photos/desk'
import Photo from '#models/photo'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * When an upload looks for its verdict, in ms after the look before: most are there within a second. After
 * ten seconds it is answered without one, which then arrives by itself.
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

/** Only what is asked for: a row of a photo is wide, and most looks find it unchanged. */
async function readStatus(id: string): Promise<PhotoState> {
  const { status } = await Photo.query().select('id', 'status').where('id', id).firstOrFail()
  return status
}

/** The state of a photo as soon as it is judged; still `checking` where that takes longer. */
export async function waitForVerdict(id: string): Promise<PhotoState> {
  let status = await readStatus(id)
  for (const ms of POLL_DELAYS_MS) {
    if (status !== 'checking') break
    await sleep(ms)
    status = await readStatus(id)
  }
  return status
}
