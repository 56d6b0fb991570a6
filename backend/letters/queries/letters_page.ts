import { cutPage, type Cursor, type Page } from '#backend/http/cursors'
import { inUtc } from '#backend/http/in_utc'
import { newestFirst } from '#backend/http/newest_first'
import OutboxMessage from '#models/letters/outbox_message'
import SeasonUnit from '#models/seasons/season_unit'

export interface LetterFilter {
  status?: OutboxMessage['status']
  seasonId?: string
  after?: Cursor
}

/** One page of the outbox, newest first. */
export async function lettersPage(
  { status, seasonId, after }: LetterFilter,
  limit: number
): Promise<Page<OutboxMessage>> {
  const wanted = OutboxMessage.query()
    .if(status, (query) => query.where('status', status!))
    .if(seasonId, (query) =>
      query.whereIn('season_unit_id', SeasonUnit.query().where({ seasonId }).select('id'))
    )
  const letters = await newestFirst(wanted, 'business_at', after)
    .limit(limit + 1)
    .preload('recipient')
    .preload('seasonUnit', (unit) => unit.preload('unit'))
  return cutPage(letters, limit, ({ businessAt, id }) => [inUtc(businessAt), id])
}
