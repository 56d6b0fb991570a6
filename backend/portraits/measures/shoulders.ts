import type { Point } from '#backend/portraits/models/raster'
import type { Geometry } from './geometry.js'

export interface Shoulders {
  right: Point
  left: Point
}

/** Joints that lie nearer than the cheeks, or above the chin, are none: the model was lost. */
export const isPlausible = ({ right, left }: Shoulders, { width, chin }: Geometry) =>
  Math.hypot(left.x - right.x, left.y - right.y) > width && (left.y + right.y) / 2 > chin.y

/**
 * PR14: by how many degrees the line of the shoulders is off level. The model sees people as they mostly
 * stand: of a drawn slope it tells somewhat less than half.
 */
export const shoulderSlope = ({ right, left }: Shoulders) =>
  Math.abs((Math.atan2(left.y - right.y, left.x - right.x) * 180) / Math.PI)
