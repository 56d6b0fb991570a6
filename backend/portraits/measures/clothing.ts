import { shareAt } from '#backend/portraits/models/masks'
import { HEIGHT, WIDTH } from './canonical.js'
import { distance, lab, lightness, type Lab } from './colour.js'
import type { FaceView } from './face_view.js'
import { meanLab } from './head.js'
import { TOP_BELOW_CHIN } from './places.js'

const ENOUGH = 1_500
/** Pixels this close to the face's colour (ΔE) are neck or hand. */
const SKIN = 16

/** Pixels of the clothes: the person below the chin, without skin and hair. */
export function clothingPixels(view: FaceView): number[] {
  const { canonical, geometry, person, hair } = view
  const chin = canonical.toCanonical(geometry.chin)
  const unit = geometry.height * canonical.scale
  const skin = meanLab(view, view.face)
  const { inside, data } = canonical
  const places: number[] = []
  for (
    let row = Math.round(chin.y + unit * TOP_BELOW_CHIN);
    row < Math.min(HEIGHT, inside.bottom);
    row += 2
  ) {
    for (let column = inside.left; column < inside.right; column += 2) {
      const point = canonical.toPicture({ x: column, y: row })
      if (shareAt(person, point) < 0.85 || (hair && shareAt(hair, point) > 0.3)) continue
      const at = row * WIDTH + column
      const colour = lab(data[at * 3]!, data[at * 3 + 1]!, data[at * 3 + 2]!)
      if (distance(colour, skin) > SKIN) places.push(at)
    }
  }
  return places
}

/** Measures of the clothes. */
export interface Clothing {
  /** PR25: shares of blue, of blue or yellow, and of what is not white. */
  blueShare: number
  blueOrYellowShare: number
  notWhiteShare: number
  /** PR24: ΔE between the clothes and the background put behind them. */
  difference: number
  /** PR24: mean difference between neighbours, in L*: high for stripes and patterns. */
  pattern: number
}

const hueOf = ([, a, b]: Lab) => ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
const chromaOf = ([, a, b]: Lab) => Math.hypot(a, b)

const isBlue = (colour: Lab) => {
  const hue = hueOf(colour)
  return chromaOf(colour) > 12 && hue > 215 && hue < 310
}
const isYellow = (colour: Lab) => {
  const hue = hueOf(colour)
  return chromaOf(colour) > 25 && hue > 70 && hue < 110
}
const isWhite = (colour: Lab) => colour[0] > 72 && chromaOf(colour) < 14

export function measureClothing(
  view: FaceView,
  background: readonly [number, number, number]
): Clothing | null {
  const places = clothingPixels(view)
  if (places.length < ENOUGH) return null
  const { data } = view.canonical
  const last = data.length / 3 - 1
  const lightnessAt = (at: number) => lightness(data[at * 3]!, data[at * 3 + 1]!, data[at * 3 + 2]!)
  const behind = lab(...background)
  let [difference, pattern] = [0, 0]
  let [blue, blueOrYellow, notWhite] = [0, 0, 0]
  for (const at of places) {
    const colour = lab(data[at * 3]!, data[at * 3 + 1]!, data[at * 3 + 2]!)
    difference += distance(colour, behind)
    const [aside, below] = [at + 3 <= last ? at + 3 : at, Math.min(at + WIDTH * 3, last)]
    pattern += Math.abs(colour[0] - lightnessAt(aside)) + Math.abs(colour[0] - lightnessAt(below))
    if (isBlue(colour)) blue += 1
    if (isBlue(colour) || isYellow(colour)) blueOrYellow += 1
    if (!isWhite(colour)) notWhite += 1
  }
  const count = places.length
  return {
    blueShare: blue / count,
    blueOrYellowShare: blueOrYellow / count,
    notWhiteShare: notWhite / count,
    difference: difference / count,
    pattern: pattern / (2 * count),
  }
}
