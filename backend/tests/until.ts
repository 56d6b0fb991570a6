import { setTimeout as sleep } from 'node:timers/promises'

/** Long enough for the slowest machine. */
const LIMIT_MS = 120_000

/** Waits until the condition holds. */
export async function until(holds: () => Promise<boolean>, ms = LIMIT_MS) {
  const end = Date.now() + ms
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`condition not met within ${ms} ms: ${holds}`)
    await sleep(25)
  }
}
