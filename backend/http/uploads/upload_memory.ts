import type { ServerResponse } from 'node:http'

/** Memory for all uploads of this process; a photo is at most a tenth of it. */
const MAX_BYTES = 256 * 2 ** 20

let held = 0

/**
 * Counts the bytes that one request holds in memory, until they are released or the request ends.
 * @returns `reserve` is true if there is room for more bytes; `release` frees all of them
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
  const reserve = (bytes: number): boolean => {
    if (isOver || held + bytes > MAX_BYTES) return false
    own += bytes
    held += bytes
    return true
  }
  return { reserve, release }
}
