import type { Server } from 'node:http'

/** How long an answer that is on its way may take, and then the whole process, after SIGTERM. */
export const GRACE_MS = 5_000
export const END_MS = 8_000

/**
 * Ends a server's connections: idle ones at once, those that upload or listen after a grace. Node
 * itself waits for each of them without an end.
 */
export function endConnections(server: Server, graceMs = GRACE_MS) {
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), graceMs).unref()
}
