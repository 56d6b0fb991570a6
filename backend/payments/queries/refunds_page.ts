import { cutPage, type Cursor, type Page } from '#backend/http/cursors'
import { inUtc } from '#backend/http/in_utc'
import { newestFirst } from '#backend/http/newest_first'
import type { RefundWhy } from '#domain/money/codes'
import Refund from '#models/payments/refund'

export interface RefundFilter {
  seasonId?: string
  why?: RefundWhy
  after?: Cursor
}

/** One page of what goes back, of all units, newest first. */
export async function refundsPage(
  { seasonId, why, after }: RefundFilter,
  limit: number
): Promise<Page<Refund>> {
  const listed = Refund.query()
    .if(why, (query) => query.where('why', why!))
    .if(seasonId, (query) =>
      query.whereHas('seasonUnit', (unit) => unit.where('seasonId', seasonId!))
    )
    .preload('order')
    .preload('seasonUnit', (unit) => unit.preload('unit').preload('season'))
  const found = await newestFirst(listed, 'business_at', after).limit(limit + 1)
  return cutPage(found, limit, ({ businessAt, id }) => [inUtc(businessAt), id])
}
