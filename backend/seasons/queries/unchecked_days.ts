import { inUtc } from '#backend/http/in_utc'
import { NOT_OVER } from '#backend/seasons/queries/not_over'
import UnitDayCount from '#models/seasons/unit_day_count'
import { DateTime } from 'luxon'

/** 当日未核查: photos of days whose line 18:10 has closed, which nobody has looked at, reviewed or reset since. */
export interface Unchecked {
  photos: number
  /** When the first of these lines was closed (苏教指通〔2023〕13号 附件1 注1). */
  since: string
}

/**
 * A line of a day that was closed with open photos, some of which still are, in SQL. Once the season of its unit is
 * over nothing can be done about them.
 */
export const UNCHECKED = `closed_unresolved > 0 and unresolved > 0 and exists (
  select from season_units where season_units.id = unit_day_counts.season_unit_id and ${NOT_OVER})`

/** What is left unchecked at these units; without an entry where nothing is. */
export async function uncheckedOf(seasonUnitIds: string[]): Promise<Map<string, Unchecked>> {
  const rows = await UnitDayCount.query()
    .whereIn('season_unit_id', seasonUnitIds)
    .whereRaw(UNCHECKED)
    .groupBy('season_unit_id')
    .select('season_unit_id')
    .sum('unresolved as photos')
    .min('closed_at as since')
  return new Map(
    rows.map(({ seasonUnitId, $extras: { photos, since } }) => [
      seasonUnitId,
      { photos: Number(photos), since: inUtc(DateTime.fromJSDate(since))! },
    ])
  )
}
