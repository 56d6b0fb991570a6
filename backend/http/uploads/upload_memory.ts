import type { ServerResponse } from 'node:http'

/** What all uploads of this process may hold at once: a photo is at most a tenth of it. */
const MOST_BYTES = 256 * 2 ** 20

let held = 0

/**
 * Counts the bytes that one request keeps in memory, until they are let go or the request is over.
 * @returns `take` says whether there is room for so many more; `release` lets all of them go
 */
export function uploadMemory(response: ServerResponse) {
  let own = 0
  let isOver = response.closed
  const release = () => {
    held -= own
    own = 0
    isOver = true
  }
  response.once('close', release)
  const take = (bytes: number): boolean => {
    if (isOver || held + bytes > MOST_BYTES) return false
    own += bytes
    held += bytes
    return true
  }
  return { take, release }
}
