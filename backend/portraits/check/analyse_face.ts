import { canonicalOf } from '#backend/portraits/measures/canonical'
import { faceOf, lightOf, type FaceView } from '#backend/portraits/measures/face_view'
import { geometryOf, type Geometry } from '#backend/portraits/measures/geometry'
import type { Face } from '#backend/portraits/models/faces'
import { wholePicture, type Raster, type Region } from '#backend/portraits/models/raster'
import type { Vision } from '#backend/portraits/models/vision'

const MIN_PRESENCE = 0.5

/** A square around a face. `down` (from the eyes) and `sides` are in heights of the face. */
export const regionAround = ({ eyes, height }: Geometry, down: number, sides: number): Region => ({
  x: eyes.x,
  y: eyes.y + down * height,
  side: sides * height,
  angle: 0,
})

/** Prepares everything that the measures need; null if the mesh finds no face. */
export async function analyseFace(
  vision: Vision,
  raster: Raster,
  face: Face
): Promise<FaceView | null> {
  const mesh = await vision.mesh(raster, face)
  if (mesh.presence < MIN_PRESENCE) return null
  const geometry = geometryOf(mesh)
  const canonical = canonicalOf(raster, geometry)
  return {
    mesh,
    geometry,
    canonical,
    light: lightOf(canonical),
    face: faceOf(mesh, canonical),
    expressions: await vision.expressions(mesh),
    person: await vision.person(raster, wholePicture(raster)),
    hair: await vision.hair(raster, regionAround(geometry, -0.2, 3.6)),
  }
}
