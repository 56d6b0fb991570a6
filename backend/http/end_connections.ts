import type { Server } from 'node:http'

/** After SIGTERM: how long open connections may take, and when the process exits. */
export const GRACE_MS = 5_000
export const END_MS = 8_000

/**
 * Closes a server's connections: idle ones at once, active ones after a grace period. Node itself would
 * wait for them without limit.
 */
export function endConnections(server: Server, graceMs = GRACE_MS) {
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), graceMs).unref()
}
