import type { Point } from '#backend/portraits/models/raster'
import type { Geometry } from './geometry.js'

export interface Shoulders {
  right: Point
  left: Point
}

/** Shoulders closer together than the cheeks, or above the chin, are a failed detection. */
export const isPlausible = ({ right, left }: Shoulders, { width, chin }: Geometry) =>
  Math.hypot(left.x - right.x, left.y - right.y) > width && (left.y + right.y) / 2 > chin.y

/**
 * PR14: degrees between the line of the shoulders and the horizontal. The model is biased to level
 * shoulders: of a synthetic slope it reports somewhat less than half.
 */
export const shoulderSlope = ({ right, left }: Shoulders) =>
  Math.abs((Math.atan2(left.y - right.y, left.x - right.x) * 180) / Math.PI)
