import { setTimeout as sleep } from 'node:timers/promises'

/** Long enough for the slowest machine: what a test waits for comes sooner, or never. */
const PATIENCE_MS = 60_000

/** Waits until it holds. */
export async function until(holds: () => Promise<boolean>, ms = PATIENCE_MS) {
  const end = Date.now() + ms
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`it did not happen: ${holds}`)
    await sleep(25)
  }
}
