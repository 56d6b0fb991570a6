import { cutPage, type Page } from '#backend/http/cursors'
import Unit from '#models/people/unit'

/**
 * One page of all units by their codes, and how many there are.
 * @param after the code of the last unit of the page before
 */
export async function unitsPage(
  after: string | undefined,
  limit: number
): Promise<Page<Unit> & { total: number }> {
  const units = await Unit.query()
    .preload('region')
    .if(after, (query) => query.where('code', '>', after!))
    .orderBy('code')
    .limit(limit + 1)
  const [counted] = await Unit.query().count('* as total')
  return { ...cutPage(units, limit, ({ code }) => code), total: Number(counted!.$extras.total) }
}
