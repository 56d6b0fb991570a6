/** After so long without a touch a student is taken for gone. */
const LIMIT_MS = 90_000
/** While something is shown or done that needs no touch; the server ends the session by then as well. */
const HELD_LIMIT_MS = 300_000
/** The last seconds are counted down. */
const COUNTED_S = 20
const SECOND_MS = 1_000

/**
 * How many seconds are left until the student is signed out.
 * @param idle since the last touch, in milliseconds
 * @returns null while there is nothing to count down yet; 0 once it is over
 */
export function secondsToLeave(idle: number, isHeld: boolean): number | null {
  const left = Math.ceil(((isHeld ? HELD_LIMIT_MS : LIMIT_MS) - idle) / SECOND_MS)
  return left > COUNTED_S ? null : Math.max(0, left)
}
