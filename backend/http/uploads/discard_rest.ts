import type { IncomingMessage } from 'node:http'

export interface DiscardLimits {
  bytes: number
  ms: number
}

/** Several times the largest upload, at the speed of a school's line. */
const LIMITS: DiscardLimits = { bytes: 128 * 2 ** 20, ms: 60_000 }

/**
 * Takes what is left of a body off the wire and forgets it. A server that answers and closes while
 * its client still writes resets the connection, and the answer is lost on the way; one that goes on
 * reading is heard. What is larger or slower than the limits loses its connection.
 */
export function discardRest(request: IncomingMessage, { bytes, ms }: DiscardLimits = LIMITS) {
  if (request.complete || request.destroyed) return
  const { socket } = request
  const timer = setTimeout(() => socket.destroy(), ms).unref()
  let left = bytes
  request.unpipe()
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) socket.destroy()
  })
  // A client that goes away is heard here, and by nobody else any more.
  request.on('error', () => {})
  for (const end of ['end', 'close']) request.once(end, () => clearTimeout(timer))
  request.resume()
}
