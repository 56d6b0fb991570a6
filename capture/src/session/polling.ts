/** While something is checked or paid the page asks soon, and less often the longer it takes. */
const SOON_MS = 2_000
const LATER_MS = 5_000
const SOON_FOR_MS = 60_000
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
  if (failures > 0) return Math.min(LONGEST_MS, SOON_MS * 2 ** (failures - 1))
  if (waited === null) return IDLE_MS
  return waited < SOON_FOR_MS ? SOON_MS : LATER_MS
}
