import { analyseFace } from '#backend/portraits/check/analyse_face'
import { HEIGHT, WIDTH } from '#backend/portraits/measures/canonical'
import { meanOf, shareOf, type FaceView } from '#backend/portraits/measures/face_view'
import { meanLab } from '#backend/portraits/measures/head'
import { withinBox } from '#backend/portraits/measures/zones'
import { areaOf } from '#backend/portraits/models/faces'
import { shareAt } from '#backend/portraits/models/masks'
import type { Raster } from '#backend/portraits/models/raster'
import type { Vision } from '#backend/portraits/models/vision'
import type { OfiqMeasure } from './score_maps.js'

/**
 * OFIQ's hand-crafted measures by its own formulas (BSI-OFIQ/OFIQ-Project 1.0.3). Landmarks come from
 * MediaPipe and the background from its segmentation: values are **not conformant** to ISO/IEC 29794-5.
 */
export type NativeMeasures = Partial<Record<OfiqMeasure, number>>

/** Measures that need a model of OFIQ's own, which is not available here. */
export const OFIQ_MODELS_ONLY: readonly OfiqMeasure[] = [
  'UnifiedQualityScore',
  'Sharpness',
  'CompressionArtifacts',
  'EyesVisible',
  'MouthOcclusionPrevention',
  'FaceOcclusionPrevention',
  'ExpressionNeutrality',
  'NoHeadCoverings',
]

const LEVELS = 256
const byte = (light: number) => Math.min(LEVELS - 1, Math.round(light * (LEVELS - 1)))

function histogram(places: ArrayLike<number>, light: Float32Array): Float64Array {
  const shares = new Float64Array(LEVELS)
  for (let index = 0; index < places.length; index += 1)
    shares[byte(light[places[index]!]!)]! += 1 / places.length
  return shares
}

const entropy = (shares: Float64Array) =>
  shares.reduce((bits, share) => (share > 0 ? bits - share * Math.log2(share) : bits), 0)

function variance({ face, light }: FaceView): number {
  const mean = meanOf(face, light)
  let sum = 0
  for (const at of face) sum += (light[at]! - mean) ** 2
  return sum / Math.max(1, face.length)
}

/** Two squares on the cheeks, 0.3 of the eye distance wide, half-way from the eyes to the mouth. */
function cheeks({ geometry, mesh, canonical }: FaceView): [number[], number[]] {
  const mouth = canonical.toCanonical(mesh.points[13]!)
  const side = geometry.eyeDistance * canonical.scale * 0.3
  const places = (['rightEye', 'leftEye'] as const).map((eye) => {
    const { x, y } = canonical.toCanonical(geometry[eye])
    const found: number[] = []
    withinBox({ x, y: (y + mouth.y) / 2 }, side, side, (at) => found.push(at))
    return found
  })
  return places as [number[], number[]]
}

/** Distance of the cheeks' colour from the range of skin: a* 5–25, b* 5–35. */
function colourDistance(view: FaceView, places: number[]): number {
  const [, a, b] = meanLab(view, places)
  const beyond = (value: number, low: number, high: number) =>
    Math.max(0, low - value, value - high)
  return Math.hypot(beyond(a, 5, 25), beyond(b, 5, 35))
}

const BACKGROUND = 0.1
/** Pixels around the person that are left out of the gradient. */
const ERODED = 4

/** Mean Sobel gradient of the background's brightness, 0–255. */
function backgroundGradient({ canonical, light, person }: FaceView): number | null {
  const { inside } = canonical
  const isBehind = (x: number, y: number) =>
    shareAt(person, canonical.toPicture({ x, y })) < BACKGROUND
  let [sum, count] = [0, 0]
  for (
    let y = Math.max(ERODED, inside.top + 1);
    y < Math.min(HEIGHT, inside.bottom) - ERODED;
    y += 2
  ) {
    for (
      let x = Math.max(ERODED, inside.left + 1);
      x < Math.min(WIDTH, inside.right) - ERODED;
      x += 2
    ) {
      const clear = [-ERODED, 0, ERODED].every((d) => isBehind(x + d, y) && isBehind(x, y + d))
      if (!clear) continue
      const at = (dx: number, dy: number) => light[(y + dy) * WIDTH + x + dx]!
      const across = at(1, -1) + 2 * at(1, 0) + at(1, 1) - at(-1, -1) - 2 * at(-1, 0) - at(-1, 1)
      const down = at(-1, 1) + 2 * at(0, 1) + at(1, 1) - at(-1, -1) - 2 * at(0, -1) - at(1, -1)
      sum += Math.hypot(across, down) * (LEVELS - 1)
      count += 1
    }
  }
  return count < 100 ? null : sum / count
}

function computeMeasures(view: FaceView, { width, height }: Raster): NativeMeasures {
  const { face, light, geometry } = view
  const { eyes, rightEye, leftEye, eyeDistance, height: t, yaw } = geometry
  const [right, left] = cheeks(view)
  const [ours, theirs] = [histogram(right, light), histogram(left, light)]
  const gradient = backgroundGradient(view)
  return {
    ...(gradient !== null && { BackgroundUniformity: gradient }),
    IlluminationUniformity: ours.reduce((sum, share, at) => sum + Math.min(share, theirs[at]!), 0),
    LuminanceMean: meanOf(face, light),
    LuminanceVariance: variance(view),
    UnderExposurePrevention: shareOf(face, (at) => byte(light[at]!) <= 25),
    OverExposurePrevention: shareOf(face, (at) => byte(light[at]!) >= 247),
    DynamicRange: entropy(histogram(face, light)),
    NaturalColour: colourDistance(view, [...right, ...left]),
    EyesOpen: geometry.lidGap,
    MouthClosed: geometry.lipGap,
    InterEyeDistance: eyeDistance / Math.cos((yaw * Math.PI) / 180),
    HeadSize: t / height,
    LeftwardCropOfTheFaceImage: rightEye.x / eyeDistance,
    RightwardCropOfTheFaceImage: (width - leftEye.x) / eyeDistance,
    MarginAboveOfTheFaceImage: eyes.y / t,
    MarginBelowOfTheFaceImage: (height - eyes.y) / t,
    HeadPoseYaw: yaw,
    HeadPosePitch: geometry.pitch,
    HeadPoseRoll: geometry.roll,
  }
}

/** OFIQ's measures of the largest face of a decoded photo; null if there is none. */
export async function measureOfiq(vision: Vision, raster: Raster): Promise<NativeMeasures | null> {
  const [face, second] = (await vision.detect(raster)).toSorted((a, b) => areaOf(b) - areaOf(a))
  const view = face && (await analyseFace(vision, raster, face))
  if (!view) return null
  const SingleFacePresent = second ? areaOf(second) / areaOf(face) : 0
  return { ...computeMeasures(view, raster), SingleFacePresent }
}
