import type { PhotoState } from '#domain/photos/desk'
import Photo from '#models/photo'
import { setTimeout as sleep } from 'node:timers/promises'

/** An upload waits so long for its verdict; a later one arrives by itself. */
const WAIT_MS = 10_000
const LOOK_EVERY_MS = 100

/** The state of a photo as soon as it is judged; still `checking` where that takes longer. */
export async function waitForVerdict(id: string): Promise<PhotoState> {
  const end = Date.now() + WAIT_MS
  for (;;) {
    const { status } = await Photo.findOrFail(id)
    if (status !== 'checking' || Date.now() > end) return status
    await sleep(LOOK_EVERY_MS)
  }
}
