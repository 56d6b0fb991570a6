import { geometryOf, type Geometry } from '#backend/portraits/measures/geometry'
import type { Raster } from '#backend/portraits/models/raster'
import type { Vision } from '#backend/portraits/models/vision'

/** A head as the check has measured it, in the picture's pixels. */
export type KnownHead = Pick<Geometry, 'eyes' | 'height' | 'width'>

/** The largest head of a picture; null without a face. */
export async function lookForHead(vision: Vision, raster: Raster): Promise<KnownHead | null> {
  const [face] = await vision.detect(raster)
  return face ? geometryOf(await vision.mesh(raster, face)) : null
}
