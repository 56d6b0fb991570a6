import { HEIGHT, WIDTH } from './canonical.js'
import type { FaceView } from './face_view.js'

const REACH = 4

/**
 * The share of differences between neighbours that survives another blur, along one direction: near 1 if
 * the picture was blurred already, smaller if it was sharp (Crété et al., 2007).
 */
function survived(
  face: Int32Array,
  light: Float32Array,
  step: number,
  isInside: (at: number) => boolean
) {
  let [before, lost] = [0, 0]
  for (const at of face) {
    if (!isInside(at)) continue
    const own = Math.abs(light[at]! - light[at - step]!)
    let [here, there] = [0, 0]
    for (let k = -REACH; k <= REACH; k += 1) {
      here += light[at + k * step]!
      there += light[at + (k - 1) * step]!
    }
    const after = Math.abs(here - there) / (2 * REACH + 1)
    before += own
    lost += Math.max(0, own - after)
  }
  return before === 0 ? 1 : (before - lost) / before
}

/** PR8: the blurrier of the two directions, 0 sharp to 1 blurred. */
export function blur({ face, light }: FaceView): number {
  const gamma = new Float32Array(light.length)
  for (let at = 0; at < gamma.length; at += 1) gamma[at] = Math.sqrt(light[at]!)
  const column = (at: number) => at % WIDTH
  const across = survived(
    face,
    gamma,
    1,
    (at) => column(at) > REACH && column(at) < WIDTH - REACH - 1
  )
  const down = survived(
    face,
    gamma,
    WIDTH,
    (at) => at > WIDTH * (REACH + 1) && at < WIDTH * (HEIGHT - REACH - 1)
  )
  return Math.max(across, down)
}
