import { WIDTH } from './canonical.js'
import { meanOf, shareOf, whiteness, type FaceView } from './face_view.js'
import { LENS } from './places.js'
import { outlineOf, within, withinBox } from './zones.js'

const GLARE = 225

/** The pixels around an eye that a lens would cover. */
function lens({ canonical, geometry }: FaceView, side: 'rightEye' | 'leftEye'): number[] {
  const middle = canonical.toCanonical(geometry[side])
  const unit = geometry.eyeDistance * canonical.scale
  const places: number[] = []
  withinBox(middle, unit * LENS.width, unit * LENS.height, (at) => places.push(at))
  return places
}

const SIDES = ['rightEye', 'leftEye'] as const

/** PR17: light around the eyes relative to light on the face; the brighter eye counts. */
export const lensLight = (view: FaceView) =>
  Math.max(...SIDES.map((side) => meanOf(lens(view, side), view.light))) /
  (meanOf(view.face, view.light) + 1e-4)

/** PR18: share of white reflections around the worse eye. */
export const glareShare = (view: FaceView) =>
  Math.max(
    ...SIDES.map((side) => shareOf(lens(view, side), (at) => whiteness(view.canonical, at) > GLARE))
  )

/**
 * PR16: the strongest horizontal edge across the bridge of the nose, where only glasses have one; mean
 * difference between rows, 0–255.
 */
export function bridgeEdge({ canonical, geometry }: FaceView): number {
  const middle = canonical.toCanonical(geometry.eyes)
  const unit = geometry.eyeDistance * canonical.scale
  const half = Math.round(unit * 0.09)
  let strongest = 0
  for (let dy = Math.round(-unit * 0.22); dy <= unit * 0.28; dy += 1) {
    const row = Math.round(middle.y) + dy
    let sum = 0
    for (let dx = -half; dx <= half; dx += 1) {
      const at = (row * WIDTH + Math.round(middle.x) + dx) * 3 + 1
      sum += canonical.data[at + WIDTH * 3 * 2]! - canonical.data[at - WIDTH * 3 * 2]!
    }
    strongest = Math.max(strongest, Math.abs(sum) / (2 * half + 1))
  }
  return strongest
}

/** PR12: certainty that an eye is closed, 0–1: the lower of what expression and lids say. */
export function closedEye({ expressions, geometry }: FaceView): number | null {
  if (!expressions) return null
  const byLids = Math.min(1, Math.max(0, 1 - geometry.lidGap / 0.06))
  return Math.min(Math.max(...expressions.blink), byLids)
}

/** PR12: how far the eyes look away, 0–1: both up, both down, or both to one side. */
export function gazeAway({ expressions }: FaceView): number | null {
  if (!expressions) return null
  const { lookDown, lookUp, lookIn, lookOut } = expressions
  const ways = [lookDown, lookUp, [lookOut[0], lookIn[1]], [lookIn[0], lookOut[1]]] as const
  return Math.max(...ways.map(([left, right]) => (left + right) / 2))
}

/** PR3: share of the irises that is red; null if the mesh has none. */
export function redEye({ mesh, canonical }: FaceView): number | null {
  const places: number[] = []
  for (const iris of ['rightIris', 'leftIris'] as const) {
    const line = outlineOf(iris, mesh, canonical)
    if (line.length < 3) return null
    within(line, (at) => places.push(at))
  }
  const { data } = canonical
  return shareOf(places, (at) => {
    const [red, green, blue] = [data[at * 3]!, data[at * 3 + 1]!, data[at * 3 + 2]!]
    return red > 90 && red > 1.8 * Math.max(green, blue)
  })
}
