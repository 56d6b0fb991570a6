import { cutPage, type Cursor, type Page } from '#backend/http/cursors'
import { inUtc } from '#backend/http/in_utc'
import { newestFirst } from '#backend/http/newest_first'
import type { Viewer } from '#backend/identity/viewer'
import type { PhotoState } from '#domain/photos/desk'
import type Photo from '#models/photos/photo'
import SeasonUnit from '#models/seasons/season_unit'
import { awaitedBy, ofOpenUnits, toRetake } from './awaited_photos.js'
import { visiblePhotos, visiblePhotoUnits } from './visible_photos.js'

/**
 * Photos that are listed together: those that wait for the viewer, those that a school has to have retaken,
 * those that show nobody yet, and those that were set aside.
 */
export const PHOTO_GROUPS = ['open', 'to_retake', 'unmatched', 'discarded'] as const
export type PhotoGroup = (typeof PHOTO_GROUPS)[number]

export interface PhotoFilter {
  status?: PhotoState | PhotoGroup
  /** Whom they show. */
  studentId?: string
  seasonId?: string
  seasonUnitId?: string
  after?: Cursor
}

/** The photos that the viewer may see and the filter keeps. */
function keptPhotos(viewer: Viewer, { status, seasonId, seasonUnitId, studentId }: PhotoFilter) {
  const wanted = visiblePhotos(viewer)
  // What was set aside is in no other list.
  if (status === 'discarded') wanted.whereNotNull('photos.discarded_at')
  else wanted.whereNull('photos.discarded_at')
  if (status === 'open') ofOpenUnits(awaitedBy(viewer)(wanted))
  else if (status === 'to_retake') ofOpenUnits(toRetake(wanted))
  else if (status === 'unmatched') wanted.whereNull('photos.student_id')
  else if (status && status !== 'discarded') wanted.where('status', status)
  return wanted
    .if(studentId, (query) => query.where('student_id', studentId!))
    .if(seasonId, (query) =>
      query.whereIn('season_unit_id', SeasonUnit.query().where({ seasonId }).select('id'))
    )
    .if(seasonUnitId, (query) => query.where('season_unit_id', seasonUnitId!))
}

/** A page of the photos that the viewer may see, newest first; of one season unit if it is given. */
const pageOf = (viewer: Viewer, filter: PhotoFilter, rows: number) =>
  newestFirst(keptPhotos(viewer, filter), 'recorded_at', filter.after)
    .limit(rows)
    .preload('seasonUnit', (unit) => unit.preload('unit'))
    .preload('student')

const byNewest = (one: Photo, other: Photo) =>
  other.recordedAt.toMillis() - one.recordedAt.toMillis() || (one.id < other.id ? 1 : -1)

/**
 * The newest photos that the viewer may see. A school's photos are read from one season unit after the
 * other, of which it has one a year: an index has the order of the photos of one, and otherwise those of
 * all schools would be read to find its own.
 */
async function newestPhotos(viewer: Viewer, filter: PhotoFilter, rows: number): Promise<Photo[]> {
  if (viewer.isCentre || filter.seasonUnitId || filter.studentId)
    return pageOf(viewer, filter, rows)
  const units = await visiblePhotoUnits(viewer).if(filter.seasonId, (own) =>
    own.where('season_id', filter.seasonId!)
  )
  const pages: Photo[] = []
  for (const { id } of units)
    pages.push(...(await pageOf(viewer, { ...filter, seasonUnitId: id }, rows)))
  return pages.toSorted(byNewest).slice(0, rows)
}

/** One page of the photos that the viewer may see, newest first. */
export async function photosPage(
  viewer: Viewer,
  filter: PhotoFilter,
  limit: number
): Promise<Page<Photo>> {
  const photos = await newestPhotos(viewer, filter, limit + 1)
  return cutPage(photos, limit, ({ recordedAt, id }) => [inUtc(recordedAt), id])
}
