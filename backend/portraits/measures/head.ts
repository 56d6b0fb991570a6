import { shareAt } from '#backend/portraits/models/masks'
import { WIDTH } from './canonical.js'
import { distance, lab, type Lab } from './colour.js'
import { placed, shareOf, type FaceView } from './face_view.js'
import { CROWN } from './places.js'
import { outlineOf, within } from './zones.js'

/** PR20: share of the more covered brow that is hair; null without the hair model. */
export function hairOverBrows(view: FaceView): number | null {
  const { hair, mesh, canonical } = view
  if (!hair) return null
  const shares = (['rightBrow', 'leftBrow'] as const).map((brow) => {
    const places: number[] = []
    within(outlineOf(brow, mesh, canonical), (at) => places.push(at))
    return shareOf(places, (at) => shareAt(hair, placed(view, at)) > 0.5)
  })
  return Math.max(...shares)
}

/** The mean colour of places, in L*a*b*. */
export function meanLab(
  { canonical: { data } }: FaceView,
  places: readonly number[] | Int32Array
): Lab {
  let [l, a, b] = [0, 0, 0]
  for (const place of places) {
    const at = place * 3
    const colour = lab(data[at]!, data[at + 1]!, data[at + 2]!)
    l += colour[0]
    a += colour[1]
    b += colour[2]
  }
  const count = Math.max(1, places.length)
  return [l / count, a / count, b / count]
}

/** The crown: the part of the person above the forehead, up to a face's height above the eyes. */
function crown(view: FaceView): number[] {
  const { canonical, geometry, person } = view
  const eyes = canonical.toCanonical(geometry.eyes)
  const unit = geometry.height * canonical.scale
  const places: number[] = []
  const [left, right] = [eyes.x - unit * CROWN.half, eyes.x + unit * CROWN.half]
  const [top, bottom] = [eyes.y - unit * CROWN.from, eyes.y - unit * CROWN.to]
  for (let row = Math.round(top); row < bottom; row += 2) {
    for (let column = Math.round(left); column < right; column += 2) {
      if (row < canonical.inside.top || column < 0 || column >= WIDTH) continue
      const at = row * WIDTH + column
      if (shareAt(person, placed(view, at)) > 0.7) places.push(at)
    }
  }
  return places
}

/** PR22: share of the crown that is neither hair nor skin-coloured; null without the hair model. */
export function coveredCrown(view: FaceView): number | null {
  const { hair, canonical } = view
  if (!hair) return null
  const places = crown(view)
  if (places.length < 100) return null
  const skin = meanLab(view, view.face)
  return shareOf(places, (at) => {
    if (shareAt(hair, placed(view, at)) > 0.3) return false
    const from = at * 3
    const [red, green, blue] = [
      canonical.data[from]!,
      canonical.data[from + 1]!,
      canonical.data[from + 2]!,
    ]
    return distance(lab(red, green, blue), skin) > 25
  })
}

/**
 * PR6: brightness of the brightest twentieth of the hair relative to the face; null without the hair
 * model.
 */
export function hotHair(view: FaceView, faceLight: number): number | null {
  const { hair, light } = view
  if (!hair) return null
  const values: number[] = []
  for (let at = 0; at < light.length; at += 7) {
    if (shareAt(hair, placed(view, at)) > 0.8) values.push(light[at]!)
  }
  if (values.length < 100) return null
  values.sort((a, b) => a - b)
  return values[Math.floor(values.length * 0.95)]! / (faceLight + 1e-4)
}
