/** How much brighter or darker a point has to be on average, of 255, for something to have moved. */
const LEAST = 4
/** A code that is held still is sharp after a moment. */
const LOOKED_FOR_MS = 10_000

/** How different two pictures of one size are. */
function difference(one: ArrayLike<number>, other: ArrayLike<number>) {
  let sum = 0
  for (let point = 0; point < one.length; point += 1) sum += Math.abs(one[point]! - other[point]!)
  return sum / one.length
}

/**
 * Whether a frame is worth a question to the server: only for a while after something has moved. A device that stands
 * before an empty chair all day asks nothing.
 */
export function watchMovement() {
  let before: ArrayLike<number> | null = null
  let until = -Infinity
  return (values: ArrayLike<number>, now: number): boolean => {
    if (before === null || difference(before, values) > LEAST) until = now + LOOKED_FOR_MS
    before = values
    return now <= until
  }
}
