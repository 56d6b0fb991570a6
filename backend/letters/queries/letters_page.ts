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

/** The letters that the filter keeps. */
const keptLetters = ({ status, seasonId }: LetterFilter) =>
  OutboxMessage.query()
    .if(status, (query) => query.where('status', status!))
    .if(seasonId, (query) =>
      query.whereIn('season_unit_id', SeasonUnit.query().where({ seasonId }).select('id'))
    )

/** How many letters the outbox has with this filter. */
export async function countLetters(filter: LetterFilter): Promise<number> {
  const [row] = await keptLetters(filter).count('* as total')
  return Number(row!.$extras.total)
}

/** One page of the outbox, newest first. */
export async function lettersPage(
  filter: LetterFilter,
  limit: number
): Promise<Page<OutboxMessage>> {
  const letters = await newestFirst(keptLetters(filter), 'business_at', filter.after)
    .limit(limit + 1)
    .preload('recipient')
    .preload('seasonUnit', (unit) => unit.preload('unit'))
  return cutPage(letters, limit, ({ businessAt, id }) => [inUtc(businessAt), id])
}
