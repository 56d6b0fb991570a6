import type { Page } from '#backend/http/cursors'
import { sortedPage, type Sorting } from '#backend/http/sorted_page'
import { unitsFoundBy } from '#models/people/units_found_by'
import Unit from '#models/people/unit'
import db from '@adonisjs/lucid/services/db'

export interface UnitFilter {
  /** A part of the name, the code or the pinyin. */
  text?: string
  regionId?: string
}

/** By what the schools are sorted. */
const KEYS = { code: 'units.code', name: 'units.name', regionId: 'regions.name' } as const

export const UNIT_SORTS = Object.keys(KEYS) as (keyof typeof KEYS)[]
export type UnitSort = (typeof UNIT_SORTS)[number]

/** The units of a filter. */
const filteredUnits = ({ text, regionId }: UnitFilter) =>
  db
    .from('units')
    .join('regions', 'regions.id', 'units.region_id')
    .if(regionId, (query) => query.where('units.region_id', regionId!))
    .if(text, (query) => query.where(unitsFoundBy(text!)))

/** One page of the units of a filter, by their codes if no order is asked for, and how many there are. */
export async function unitsPage(
  filter: UnitFilter,
  { sort = 'code', order, after }: Sorting<UnitSort>,
  limit: number
): Promise<Page<Unit> & { total: number }> {
  const keyed = filteredUnits(filter).select('units.id', `${KEYS[sort]} as key`)
  const page = await sortedPage(db.from(keyed.as('list')), { order, after }, limit)
  const units = await Unit.query().whereIn('id', page.rows).preload('region').preload('codes')
  const [{ total }] = await filteredUnits(filter).count('* as total')
  const rows = page.rows.map((id) => units.find((unit) => unit.id === id)!)
  return { rows, next: page.next, total: Number(total) }
}
