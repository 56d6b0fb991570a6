import type { KnownHead } from '#backend/portraits/make/known_head'
import type { Raster } from '#backend/portraits/models/raster'
import type Photo from '#models/photos/photo'

/** The head as the check has measured it, converted to pixels of the stored picture. */
export function measuredHead({ overlay }: Photo, { width, height }: Raster): KnownHead | null {
  if (!overlay) return null
  const { rightEye, leftEye, chin, faceWidth } = overlay
  const eyes = {
    x: ((rightEye[0] + leftEye[0]) / 2) * width,
    y: ((rightEye[1] + leftEye[1]) / 2) * height,
  }
  const toChin = Math.hypot(chin[0] * width - eyes.x, chin[1] * height - eyes.y)
  return { eyes, height: toChin, width: faceWidth * width }
}
