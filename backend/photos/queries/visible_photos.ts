import type { Viewer } from '#backend/identity/viewer'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import { visibleUnits } from '#backend/units/queries/visible_units'
import type { Capability } from '#domain/identity/permissions'
import { rosterSight, type RosterSight } from '#domain/roster/roster_sight'
import Photo from '#models/photos/photo'

/**
 * The season units whose photos the viewer may see: all for reviewers, the own for people of a school, who
 * may see only some of them (`visiblePhotos`).
 */
export function visiblePhotoUnits(viewer: Viewer) {
  const units = visibleUnits(viewer).select('id')
  if (viewer.may('reviewPhotos')) return units
  return units.whereIn('unit_id', viewer.unitIds.filter(viewer.seesPhotosOf))
}

/** The season units whose photos the viewer judges: not those of which they see a college or a class. */
export function judgedUnits(viewer: Viewer) {
  const units = visibleUnits(viewer).select('id')
  if (viewer.may('reviewPhotos')) return units
  const judged = viewer.unitIds.filter((unitId) => viewer.mayAt('judgePhotos', unitId))
  return units.whereIn('unit_id', judged)
}

/** Whole units whose photos the viewer sees, those of nobody among them. */
const wholeUnits = (viewer: Viewer, { unitIds }: RosterSight) =>
  visibleUnits(viewer).select('id').whereIn('unit_id', unitIds)

/** A draft is its student’s alone; what failed is seen by whoever can help. */
const NO_DRAFT = `(photos.submitted_at is not null or photos.verdict = 'fail')
  and photos.draft_removed_at is null`

/**
 * The photos that the viewer may see for what the capability allows: all for reviewers, a coordinator those of
 * the unit, people of a college and class teachers those of their students.
 */
export function visiblePhotos(viewer: Viewer, capability: Capability = 'seePhotos') {
  const photos = Photo.query().whereRaw(NO_DRAFT)
  const sight = rosterSight(viewer.grants, capability)
  if (sight === 'all') return photos.whereIn('photos.season_unit_id', visiblePhotoUnits(viewer))
  const hasParts = sight.collegeIds.length + sight.classIds.length > 0
  if (!hasParts) return photos.whereIn('photos.season_unit_id', wholeUnits(viewer, sight))
  return photos.where((own) =>
    own
      .whereIn('photos.season_unit_id', wholeUnits(viewer, sight))
      .orWhereIn('photos.student_id', visibleStudents(viewer, capability).select('students.id'))
  )
}

/** @throws E_ROW_NOT_FOUND for a photo that is not there or not the viewer's: both look the same */
export const visiblePhoto = (viewer: Viewer, id: string) =>
  visiblePhotos(viewer)
    .where('photos.id', id)
    .preload('seasonUnit', (unit) =>
      unit.preload('unit').preload('season', (season) => season.preload('policy'))
    )
    .preload('student')
    .preload('author')
    .preload('collector')
    .preload('claims', (claims) =>
      claims.preload('from').preload('to').preload('author').orderBy('recorded_at')
    )
    .preload('outsideNote')
    .preload('verdicts', (verdicts) => verdicts.where('advisory', false).preload('policy'))
    .preload('products', (products) => products.preload('author').orderBy('version'))
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
