import { meanOf, shareOf, whiteness, type FaceView } from './face_view.js'
import { WIDTH } from './canonical.js'
import { outlineOf, within } from './zones.js'

/** Linear luminance from which a pixel counts as burnt out (OFIQ: 247 of 255). */
const BURNT = 247 / 255
/** From this value on in all three channels a pixel counts as a highlight. */
const HIGHLIGHT = 235

/**
 * Factor from the whites of the eyes to fair skin in the same light. Chosen on the first half of the
 * portraits: dark skin in good light passes, a quarter of the light still fails.
 */
const WHITES = 0.6
/** The whites are the brightest tenth between the lids. */
const BRIGHTEST = 0.9

/** Mean linear luminance of the face, 0–1. */
export const skinLight = ({ face, light }: FaceView) => meanOf(face, light)

function whitesLight({ mesh, canonical, light }: FaceView, eye: 'rightEye' | 'leftEye'): number {
  const values: number[] = []
  within(outlineOf(eye, mesh, canonical), (at) => values.push(light[at]!))
  values.sort((a, b) => a - b)
  return values[Math.floor(values.length * BRIGHTEST)] ?? 0
}

/**
 * PR4: light on the face, 0–1, by its skin or by the whites of the eyes, whichever is brighter: dark skin
 * is not a dark photo, while a face against the light is dark in both.
 */
export const faceLight = (view: FaceView) =>
  Math.max(
    skinLight(view),
    WHITES * whitesLight(view, 'rightEye'),
    WHITES * whitesLight(view, 'leftEye')
  )

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
