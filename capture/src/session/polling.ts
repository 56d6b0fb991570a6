/** While something is checked or finished the page asks soon, and less often the longer it takes. */
const SOONEST_MS = 2_000
const LATEST_MS = 15_000
/** Of what it has waited already, it waits so much more: a long queue is not asked by all who stand in it at once. */
const PART = 0.1
/** A desk may reset a photo, or unlock, at any time. */
const IDLE_MS = 30_000
/** Without an answer. */
const LONGEST_MS = 60_000

/**
 * How long until the page asks again.
 * @param waited for how long something has been waited for; null if nothing is
 * @param failures how many times in a row no answer came
 */
export function pollAfter(waited: number | null, failures: number): number {
  if (failures > 0) return Math.min(LONGEST_MS, SOONEST_MS * 2 ** (failures - 1))
  if (waited === null) return IDLE_MS
  return Math.min(LATEST_MS, Math.max(SOONEST_MS, waited * PART))
}
