import { meanOf, shareOf, whiteness, type FaceView } from './face_view.js'
import { WIDTH } from './canonical.js'

/** Linear luminance from which a pixel counts as burnt out (OFIQ: 247 of 255). */
const BURNT = 247 / 255
/** From which all three values count as a highlight. */
const HIGHLIGHT = 235

/** PR4: mean linear luminance of the face, 0–1. */
export const faceLight = ({ face, light }: FaceView) => meanOf(face, light)

/** PR5: share of the face that is burnt out. */
export const burntShare = ({ face, light }: FaceView) => shareOf(face, (at) => light[at]! >= BURNT)

/** PR2: share of the face in white highlights. */
export const highlightShare = ({ face, canonical }: FaceView) =>
  shareOf(face, (at) => whiteness(canonical, at) > HIGHLIGHT)

/** PR1, 阴阳脸: how many stops one half of the face is brighter than the other. */
export function sideDifference({ face, light, canonical, geometry }: FaceView): number {
  const eyes = canonical.toCanonical(geometry.eyes)
  const chin = canonical.toCanonical(geometry.chin)
  const slope = (chin.x - eyes.x) / (chin.y - eyes.y)
  const halves: [number[], number[]] = [[], []]
  for (const at of face) {
    const middle = eyes.x + (Math.floor(at / WIDTH) - eyes.y) * slope
    halves[at % WIDTH < middle ? 0 : 1].push(at)
  }
  const [right, left] = halves.map((half) => meanOf(half, light) + 1e-4)
  return Math.abs(Math.log2(right! / left!))
}
