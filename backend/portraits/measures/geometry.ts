import { eyeCentre, midpoint, type Mesh } from '#backend/portraits/models/face_mesh'
import type { Point } from '#backend/portraits/models/raster'

/** Points of the mesh by name (MediaPipe's numbering). */
const CHIN = 152
const CHEEKS = [234, 454] as const
const INNER_LIPS = [
  [13, 14],
  [82, 87],
  [312, 317],
] as const
const LIDS = {
  right: [
    [159, 145],
    [158, 153],
    [160, 144],
  ],
  left: [
    [386, 374],
    [385, 380],
    [387, 373],
  ],
} as const

const DEGREES = 180 / Math.PI

/** The dimensions of a face, in the picture's pixels and in degrees. */
export interface Geometry {
  rightEye: Point
  leftEye: Point
  eyes: Point
  chin: Point
  rightCheek: Point
  leftCheek: Point
  /** Between the centres of the eyes. */
  eyeDistance: number
  /** From the middle of the eyes to the chin: OFIQ's T, the unit of lengths in a face. */
  height: number
  /** Between the cheeks: 脸部宽度. */
  width: number
  roll: number
  yaw: number
  pitch: number
  /** Largest gap between the inner lips, and the smaller opening of the lids, in T. */
  lipGap: number
  lidGap: number
}

const between = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

export function geometryOf(mesh: Mesh): Geometry {
  const { points } = mesh
  const rightEye = eyeCentre(mesh, 'right')
  const leftEye = eyeCentre(mesh, 'left')
  const eyes = midpoint(rightEye, leftEye)
  const chin = points[CHIN]!
  const height = between(eyes, chin)
  const [right, left] = [points[CHEEKS[0]]!, points[CHEEKS[1]]!]
  const gaps = (pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([upper, lower]) => between(points[upper]!, points[lower]!) / height)
  const roots = { z: (points[33]!.z + points[263]!.z) / 2 }
  return {
    rightEye,
    leftEye,
    eyes,
    chin,
    rightCheek: right,
    leftCheek: left,
    eyeDistance: between(rightEye, leftEye),
    height,
    width: between(right, left),
    roll: Math.atan2(leftEye.y - rightEye.y, leftEye.x - rightEye.x) * DEGREES,
    yaw: Math.atan2(left.z - right.z, left.x - right.x) * DEGREES,
    pitch: Math.atan2(chin.z - roots.z, height) * DEGREES,
    lipGap: Math.max(...gaps(INNER_LIPS)),
    lidGap: Math.min(Math.max(...gaps(LIDS.right)), Math.max(...gaps(LIDS.left))),
  }
}
