import type { Box, Point } from './raster.js'

/** A detected face; the points in the detector's order, eyes first: the person's right, then left. */
export interface Face {
  box: Box
  score: number
  rightEye: Point
  leftEye: Point
}

export const areaOf = ({ box }: Face) => box.width * box.height

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  if (width <= 0 || height <= 0) return 0
  const shared = width * height
  return shared / (a.width * a.height + b.width * b.height - shared)
}

const MAX_OVERLAP = 0.3

/** Removes overlapping detections: keeps the most certain of them, most certain first. */
export function withoutOverlaps(faces: Face[]): Face[] {
  const kept: Face[] = []
  for (const face of faces.toSorted((a, b) => b.score - a.score)) {
    if (kept.every((other) => overlap(face.box, other.box) < MAX_OVERLAP)) kept.push(face)
  }
  return kept
}
