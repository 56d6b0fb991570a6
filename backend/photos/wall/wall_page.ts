import { cutPage, type Cursor, type Page } from '#backend/http/cursors'
import { inUtc } from '#backend/http/in_utc'
import { newestFirst } from '#backend/http/newest_first'
import type { Viewer } from '#backend/identity/viewer'
import { deliveredPhotos } from '#backend/photos/queries/delivered_photos'
import { visiblePhotoUnits } from '#backend/photos/queries/visible_photos'
import { roundsOfUnits } from '#backend/seasons/queries/rounds_of_units'
import type { Rounds } from '#domain/photos/intake'
import type Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import { wallPhotos, type WallFilter } from './wall_filter.js'

/** A photo of the wall with what decides which moves the reader has. */
export interface WallPhoto {
  photo: Photo
  rounds: Rounds
  /** The reader has handed it in, or filed its appeal. */
  isOwn: boolean
  /** A batch has delivered it to its school. */
  isDelivered: boolean
}

/** The only unit that the viewer reaches in the season: its photos are read by their index. */
async function withOnlyUnit(viewer: Viewer, filter: WallFilter): Promise<WallFilter> {
  if (viewer.isCentre || filter.seasonUnitId) return filter
  const units = await visiblePhotoUnits(viewer)
    .if(filter.seasonId, (own) => own.where('season_id', filter.seasonId!))
    .limit(2)
  return units.length === 1 ? { ...filter, seasonUnitId: units[0]!.id } : filter
}

const read = (viewer: Viewer, filter: WallFilter, after: Cursor | undefined, rows: number) =>
  newestFirst(wallPhotos(viewer, filter), 'recorded_at', after)
    .limit(rows)
    .preload('seasonUnit', (unit) =>
      unit.preload('unit').preload('season', (season) => season.preload('policy'))
    )
    .preload('student', (student) => student.preload('college').preload('schoolClass'))
    .preload('verdicts', (verdicts) => verdicts.where('advisory', false))

async function appealedBy(viewer: Viewer, photos: Photo[]): Promise<Set<string>> {
  const filed = await PhotoDecision.query()
    .whereIn(
      'photo_id',
      photos.map(({ id }) => id)
    )
    .where({ decision: 'appeal', authorId: viewer.user.id })
    .select('photo_id')
  return new Set(filed.map(({ photoId }) => photoId))
}

/** One page of the wall, newest first. */
export async function wallPage(
  viewer: Viewer,
  filter: WallFilter,
  { after, limit }: { after?: Cursor; limit: number }
): Promise<Page<WallPhoto>> {
  const found = await read(viewer, await withOnlyUnit(viewer, filter), after, limit + 1)
  const page = cutPage(found, limit, ({ recordedAt, id }) => [inUtc(recordedAt), id])
  const filed = await appealedBy(viewer, page.rows)
  const delivered = await deliveredPhotos(page.rows.map(({ id }) => id))
  const rounds = await roundsOfUnits(page.rows.map(({ seasonUnit }) => seasonUnit))
  const rows = page.rows.map((photo) => ({
    photo,
    rounds: rounds.get(photo.seasonUnit.id)!,
    isOwn: photo.authorId === viewer.user.id || filed.has(photo.id),
    isDelivered: delivered.has(photo.id),
  }))
  return { rows, next: page.next }
}
