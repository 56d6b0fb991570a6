import type { CivilDate } from '#domain/calendar/civil_date'
import db from '@adonisjs/lucid/services/db'

/** How many units of a region wait for an act: of the centre, or of schools that are late with it. */
export interface Standing {
  region: string
  side: 'centre' | 'late'
  act: string
  units: number
}

/** Of the rest of the centre, finance and printing have letters of their own. */
const SIDES = `case when matter.waiting_on = 'centre' then 'centre'
  when matter.waiting_on = 'school' and matter.due_on < ? then 'late' end`

/** What waits for the centre, and with what schools are late on this day, by region: most units first. */
export async function standingByRegion(today: CivilDate): Promise<Standing[]> {
  const { rows } = await db.rawQuery(
    `select regions.name as region, side, act, count(distinct season_unit_id)::int as units
       from (select matter.season_unit_id, matter.act, ${SIDES} as side from unit_matters matter) as waiting
       join season_units on season_units.id = season_unit_id
       join regions on regions.id = season_units.region_id
      where side is not null and act is not null
      group by regions.name, side, act
      order by regions.name, side, units desc, act`,
    [today]
  )
  return rows
}
