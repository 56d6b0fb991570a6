import type { IncomingMessage } from 'node:http'

export interface DiscardLimits {
  bytes: number
  ms: number
}

/** Several times the largest upload, at the speed of a slow line. */
const LIMITS: DiscardLimits = { bytes: 128 * 2 ** 20, ms: 60_000 }

/**
 * Reads and discards the rest of a body. A server that closes while the client still writes resets the
 * connection, and the answer is lost. Bodies above the limits lose their connection.
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
  // A client that disconnects must not cause an unhandled error.
  request.on('error', () => {})
  for (const end of ['end', 'close']) request.once(end, () => clearTimeout(timer))
  request.resume()
}
