import type { Expressions } from '#backend/portraits/models/blendshapes'
import type { Mesh } from '#backend/portraits/models/face_mesh'
import type { Mask } from '#backend/portraits/models/masks'
import { WIDTH, type Canonical } from './canonical.js'
import { luminance } from './colour.js'
import type { Geometry } from './geometry.js'
import { outlineOf, within } from './zones.js'

/** Everything that the measures need of a face. */
export interface FaceView {
  mesh: Mesh
  geometry: Geometry
  canonical: Canonical
  /** Linear luminance of every canonical pixel, 0–1. */
  light: Float32Array
  /** Indexes of the pixels of the face. */
  face: Int32Array
  expressions: Expressions | null
  person: Mask
  hair: Mask | null
}

export function lightOf({ data }: Canonical): Float32Array {
  const light = new Float32Array(data.length / 3)
  for (let at = 0; at < light.length; at += 1) {
    light[at] = luminance(data[at * 3]!, data[at * 3 + 1]!, data[at * 3 + 2]!)
  }
  return light
}

export function faceOf(mesh: Mesh, canonical: Canonical): Int32Array {
  const places: number[] = []
  within(outlineOf('face', mesh, canonical), (at) => places.push(at))
  return Int32Array.from(places)
}

/** Converts a canonical pixel to the picture. */
export const placed = ({ canonical }: FaceView, at: number) =>
  canonical.toPicture({ x: at % WIDTH, y: Math.floor(at / WIDTH) })

/** The smallest of a pixel's three values: high near white. */
export const whiteness = ({ data }: Canonical, at: number) =>
  Math.min(data[at * 3]!, data[at * 3 + 1]!, data[at * 3 + 2]!)

/** The share of places for which `holds` is true. */
export function shareOf(places: ArrayLike<number>, holds: (at: number) => boolean): number {
  if (places.length === 0) return 0
  let count = 0
  for (let index = 0; index < places.length; index += 1) if (holds(places[index]!)) count += 1
  return count / places.length
}

export function meanOf(places: ArrayLike<number>, values: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < places.length; index += 1) sum += values[places[index]!]!
  return sum / Math.max(1, places.length)
}
