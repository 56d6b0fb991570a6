import { cutPage, type Page } from '#backend/http/cursors'
import { unitsFoundBy } from '#backend/units/queries/units_found_by'
import Unit from '#models/people/unit'

export interface UnitFilter {
  /** A part of the name, the code or the pinyin. */
  text?: string
  regionId?: string
}

/** The units of a filter. */
const filteredUnits = ({ text, regionId }: UnitFilter) =>
  Unit.query()
    .if(regionId, (query) => query.where('region_id', regionId!))
    .if(text, (query) => query.where(unitsFoundBy(text!)))

/**
 * One page of the units of a filter by their codes, and how many there are.
 * @param after the code of the last unit of the page before
 */
export async function unitsPage(
  filter: UnitFilter,
  after: string | undefined,
  limit: number
): Promise<Page<Unit> & { total: number }> {
  const units = await filteredUnits(filter)
    .preload('region')
    .if(after, (query) => query.where('code', '>', after!))
    .orderBy('code')
    .limit(limit + 1)
  const [counted] = await filteredUnits(filter).count('* as total')
  return { ...cutPage(units, limit, ({ code }) => code), total: Number(counted!.$extras.total) }
}
