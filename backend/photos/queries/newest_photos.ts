import type { Viewer } from '#backend/identity/viewer'
import type { PhotoState } from '#domain/photos/desk'
import type Photo from '#models/photos/photo'
import SeasonUnit from '#models/seasons/season_unit'
import { awaitedBy, toRetake } from './awaited_photos.js'
import { visiblePhotos, visiblePhotoUnits } from './visible_photos.js'

export interface PhotoFilter {
  /** `open`: those that wait for the viewer; `to_retake`: those that a school has to have retaken. */
  status?: PhotoState | 'open' | 'to_retake'
  seasonId?: string
  seasonUnitId?: string
  /** The last row of the page before: its time and id. */
  after?: [at: string, id: string]
}

/** A page of the photos that the viewer may see, newest first; of one season unit if it is given. */
function pageOf(viewer: Viewer, filter: PhotoFilter, rows: number) {
  const { status, seasonId, seasonUnitId, after } = filter
  const photos = visiblePhotos(viewer)
  if (status === 'open') awaitedBy(viewer)(photos)
  else if (status === 'to_retake') toRetake(photos)
  else if (status) photos.where('status', status)
  return photos
    .if(seasonId, (query) =>
      query.whereIn('season_unit_id', SeasonUnit.query().where({ seasonId }).select('id'))
    )
    .if(seasonUnitId, (query) => query.where('season_unit_id', seasonUnitId!))
    .if(after, (query) => query.whereRaw('(recorded_at, id) < (?, ?)', after!))
    .orderBy([
      { column: 'recorded_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(rows)
    .preload('seasonUnit', (unit) => unit.preload('unit'))
}

const newestFirst = (one: Photo, other: Photo) =>
  other.recordedAt.toMillis() - one.recordedAt.toMillis() || (one.id < other.id ? 1 : -1)

/**
 * The newest photos that the viewer may see. A school's photos are read from one season unit after the
 * other, of which it has one a year: an index has the order of the photos of one, and otherwise those of
 * all schools would be read to find its own.
 */
export async function newestPhotos(
  viewer: Viewer,
  filter: PhotoFilter,
  rows: number
): Promise<Photo[]> {
  if (viewer.isCentre || filter.seasonUnitId) return pageOf(viewer, filter, rows)
  const units = await visiblePhotoUnits(viewer).if(filter.seasonId, (own) =>
    own.where('season_id', filter.seasonId!)
  )
  const pages: Photo[] = []
  for (const { id } of units)
    pages.push(...(await pageOf(viewer, { ...filter, seasonUnitId: id }, rows)))
  return pages.toSorted(newestFirst).slice(0, rows)
}
