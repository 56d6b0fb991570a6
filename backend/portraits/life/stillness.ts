import type { Grey } from './grey.js'
import { median } from './plane.js'

/** Mean difference of two pictures, in levels of 255. */
function difference(one: Grey, other: Grey): number {
  let sum = 0
  for (let at = 0; at < one.values.length; at += 1)
    sum += Math.abs(one.values[at]! - other.values[at]!)
  return sum / one.values.length
}

/**
 * How much the pictures differ from one to the next, in levels of 255: a camera has noise even where nothing moves, one
 * picture that is given out as a camera has none.
 */
export const frameDifference = (frames: readonly Grey[]): number =>
  median(frames.slice(1).map((frame, at) => difference(frame, frames[at]!)))
