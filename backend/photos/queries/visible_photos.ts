import type { Viewer } from '#backend/identity/viewer'
import { visibleUnits } from '#backend/seasons/queries/visible_units'
import Photo from '#models/photo'

/** Photos of units whose papers the viewer may see. */
export function visiblePhotos(viewer: Viewer) {
  const units = visibleUnits(viewer).select('id')
  const own = viewer.user.grants.flatMap(({ role, unitId }) =>
    role !== 'college' && unitId ? [unitId] : []
  )
  if (!viewer.isCentre) units.whereIn('unit_id', own)
  return Photo.query().whereIn('season_unit_id', units)
}

/** @throws E_ROW_NOT_FOUND for a photo that is not there or not the viewer's: both look the same */
export const visiblePhoto = (viewer: Viewer, id: string) =>
  visiblePhotos(viewer)
    .where('photos.id', id)
    .preload('seasonUnit', (unit) => unit.preload('unit'))
    .preload('verdicts', (verdicts) => verdicts.where('advisory', false))
    .preload('decisions', (decisions) => decisions.preload('author').orderBy('recorded_at'))
    .firstOrFail()
