import type { Viewer } from '#backend/identity/viewer'
import { visibleUnits } from '#backend/units/queries/visible_units'
import Photo from '#models/photos/photo'

/** The season units whose photos the viewer may see: all for reviewers, the own for a coordinator. */
export function visiblePhotoUnits(viewer: Viewer) {
  const units = visibleUnits(viewer).select('id')
  if (viewer.may('reviewPhotos')) return units
  return units.whereIn('unit_id', viewer.unitIds.filter(viewer.seesPhotosOf))
}

export const visiblePhotos = (viewer: Viewer) =>
  Photo.query().whereIn('season_unit_id', visiblePhotoUnits(viewer))

/** @throws E_ROW_NOT_FOUND for a photo that is not there or not the viewer's: both look the same */
export const visiblePhoto = (viewer: Viewer, id: string) =>
  visiblePhotos(viewer)
    .where('photos.id', id)
    .preload('seasonUnit', (unit) =>
      unit.preload('unit').preload('season', (season) => season.preload('policy'))
    )
    .preload('student')
    .preload('author')
    .preload('claims', (claims) =>
      claims.preload('from').preload('to').preload('author').orderBy('recorded_at')
    )
    .preload('outsideNote')
    .preload('verdicts', (verdicts) => verdicts.where('advisory', false).preload('policy'))
    .preload('decisions', (decisions) => decisions.preload('author').orderBy('recorded_at'))
    .firstOrFail()

/**
 * An earlier photo of the same bytes among those the viewer may see: nobody learns that another school's
 * photo is stored here.
 */
export async function visibleDuplicate(viewer: Viewer, photo: Photo): Promise<string | null> {
  const twin = await visiblePhotos(viewer)
    .where({ rawDigest: photo.rawDigest })
    .whereRaw('(photos.recorded_at, photos.id) < (?, ?)', [photo.recordedAt.toISO()!, photo.id])
    .orderBy('recorded_at')
    .first()
  return twin?.id ?? null
}
