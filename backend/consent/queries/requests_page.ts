import { cutPage, type Cursor, type Page } from '#backend/http/cursors'
import { inUtc } from '#backend/http/in_utc'
import { newestFirst } from '#backend/http/newest_first'
import { deliveredPhotos } from '#backend/photos/queries/delivered_photos'
import ConsentRequest from '#models/consent/consent_request'
import SeasonUnit from '#models/seasons/season_unit'

export interface RequestFilter {
  /** Those that wait for an answer, or those that have one. */
  open: boolean
  seasonId?: string
  after?: Cursor
}

/** A request, and whether its photo is still part of what was delivered. */
export interface ListedRequest {
  request: ConsentRequest
  isDelivered: boolean
}

const unitsOf = (seasonId: string) => SeasonUnit.query().where({ seasonId }).select('id')

const filtered = ({ open, seasonId }: RequestFilter) =>
  ConsentRequest.query()
    .whereRaw(open ? `state = 'open'` : `state <> 'open'`)
    .if(seasonId, (query) => query.whereIn('season_unit_id', unitsOf(seasonId!)))

/** One page of what students ask about delivered photos, of all units, newest first. */
export async function requestsPage(
  filter: RequestFilter,
  limit: number
): Promise<Page<ListedRequest> & { total: number }> {
  const [{ $extras }] = (await filtered(filter).count('* as total')) as [ConsentRequest]
  const listed = filtered(filter)
    .preload('student', (student) => student.preload('college').preload('schoolClass'))
    .preload('seasonUnit', (unit) => unit.preload('unit'))
    .preload('answerer')
  const found = await newestFirst(listed, 'recorded_at', filter.after).limit(limit + 1)
  const { rows, next } = cutPage(found, limit, ({ recordedAt, id }) => [inUtc(recordedAt), id])
  const delivered = await deliveredPhotos(rows.map(({ photoId }) => photoId))
  const withState = rows.map((request) => ({
    request,
    isDelivered: delivered.has(request.photoId),
  }))
  return { rows: withState, next, total: Number($extras.total) }
}
