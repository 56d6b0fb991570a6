import { logistic } from './logistic.js'
import type { Face } from './faces.js'
import { placeOf, sample, ZERO_TO_ONE, type Point, type Raster, type Region } from './raster.js'
import type { Model } from './session.js'

/** A landmark in the picture's pixels; `z` in the same unit, smaller is nearer. */
export interface Landmark extends Point {
  z: number
}

/** 468 points of a face, or 478 with the irises. */
export interface Mesh {
  points: Landmark[]
  /** Certainty that there is a face, 0–1. */
  presence: number
}

/** Corners of the eyes, outer and inner, in the mesh's numbering. */
const EYE_CORNERS = { right: [33, 133], left: [263, 362] } as const

export const midpoint = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

export const eyeCentre = ({ points }: Mesh, side: 'right' | 'left') =>
  midpoint(points[EYE_CORNERS[side][0]]!, points[EYE_CORNERS[side][1]]!)

const angleBetween = (right: Point, left: Point) => Math.atan2(left.y - right.y, left.x - right.x)

/** The model was trained on regions half as large again as the face. */
const REGION_FACTOR = 1.5
/** A detector's box is larger than the box of the mesh points. */
const DETECTED_REGION_FACTOR = 1.35

const regionOfFace = ({ box, rightEye, leftEye }: Face): Region => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
  side: Math.max(box.width, box.height) * DETECTED_REGION_FACTOR,
  angle: angleBetween(rightEye, leftEye),
})

/** The upright box of the rotated points, as MediaPipe's tracker frames them. */
function regionOfMesh(mesh: Mesh): Region {
  const angle = angleBetween(eyeCentre(mesh, 'right'), eyeCentre(mesh, 'left'))
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of mesh.points) {
    const u = cos * x + sin * y
    const v = cos * y - sin * x
    left = Math.min(left, u)
    right = Math.max(right, u)
    top = Math.min(top, v)
    bottom = Math.max(bottom, v)
  }
  const u = (left + right) / 2
  const v = (top + bottom) / 2
  const side = Math.max(right - left, bottom - top) * REGION_FACTOR
  return { x: cos * u - sin * v, y: sin * u + cos * v, side, angle }
}

async function runMesh(model: Model, raster: Raster, region: Region): Promise<Mesh> {
  const size = model.shape[1]!
  const outputs = await model.run(sample(raster, region, size, ZERO_TO_ONE))
  const raw = outputs.output0!
  const points = Array.from({ length: raw.length / 3 }, (_, index) => ({
    ...placeOf(region, raw[index * 3]! / size, raw[index * 3 + 1]! / size),
    z: (raw[index * 3 + 2]! / size) * region.side,
  }))
  return { points, presence: logistic(outputs.output1![0]!) }
}

/** Detects the landmarks of a face in two runs: the first frames the region of the second. */
export async function detectMesh(model: Model, raster: Raster, face: Face): Promise<Mesh> {
  const first = await runMesh(model, raster, regionOfFace(face))
  return runMesh(model, raster, regionOfMesh(first))
}
