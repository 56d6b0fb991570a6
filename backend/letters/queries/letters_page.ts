import { cutPage, type Cursor, type Page } from '#backend/http/cursors'
import { inUtc } from '#backend/http/in_utc'
import { newestFirst } from '#backend/http/newest_first'
import type { Viewer } from '#backend/identity/viewer'
import { inState, type ShownState } from '#backend/letters/letter_state'
import OutboxMessage from '#models/letters/outbox_message'
import SeasonUnit from '#models/seasons/season_unit'
import { lettersOfParts } from './letters_of_parts.js'

export interface LetterFilter {
  status?: ShownState
  seasonId?: string
  seasonUnitId?: string
  after?: Cursor
}

/** The letters that the viewer may read: for finance those about money, whose delivery it settles as well. */
export const readableLetters = (viewer: Viewer) =>
  OutboxMessage.query().if(!viewer.may('readAllLetters'), lettersOfParts(['money']))

/** The letters that the filter keeps. */
const keptLetters = (viewer: Viewer, { status, seasonId, seasonUnitId }: LetterFilter) =>
  readableLetters(viewer)
    .if(status, (query) => inState(status!)(query))
    .if(seasonUnitId, (query) => query.where('season_unit_id', seasonUnitId!))
    .if(seasonId, (query) =>
      query.whereIn('season_unit_id', SeasonUnit.query().where({ seasonId }).select('id'))
    )

/** How many letters the outbox has with this filter. */
export async function countLetters(viewer: Viewer, filter: LetterFilter): Promise<number> {
  const [row] = await keptLetters(viewer, filter).count('* as total')
  return Number(row!.$extras.total)
}

/** One page of the outbox, newest first. */
export async function lettersPage(
  viewer: Viewer,
  filter: LetterFilter,
  limit: number
): Promise<Page<OutboxMessage>> {
  const letters = await newestFirst(keptLetters(viewer, filter), 'business_at', filter.after)
    .limit(limit + 1)
    .preload('recipient')
    .preload('seasonUnit', (unit) => unit.preload('unit'))
  return cutPage(letters, limit, ({ businessAt, id }) => [inUtc(businessAt), id])
}
