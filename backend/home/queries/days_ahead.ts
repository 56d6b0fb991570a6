import type { HomeScope } from '#backend/home/home_scope'
import { boardUnits } from '#backend/seasons/queries/board_query'
import { addDays, type CivilDate } from '#domain/calendar/civil_date'
import { instantOf } from '#domain/calendar/instant'
import type { ActName } from '#domain/season/act_rules'
import db from '@adonisjs/lucid/services/db'

const DAYS = 7

interface Coming {
  day: CivilDate
  what: string
  count: string
}

/** Acts that are due, by day: the units that the board finds by this act and date. */
const actsDue = ({ viewer, season, today }: HomeScope): Promise<Coming[]> =>
  db
    .from('unit_matters as m')
    .whereIn('m.season_unit_id', boardUnits(viewer, season, today).select('su.id'))
    .whereNotNull('m.act')
    .whereBetween('m.due_on', [today, addDays(today, DAYS - 1)])
    .groupBy('m.due_on', 'm.act')
    .select('m.due_on as day', 'm.act as what')
    .countDistinct('m.season_unit_id as count')

const DAY = `to_char(main.next_act_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`

/** The next automatic step of each unit, by day. */
const nextSteps = ({ viewer, season, today }: HomeScope): Promise<Coming[]> =>
  boardUnits(viewer, season, today)
    .where('main.next_act_at', '>=', instantOf(today))
    .where('main.next_act_at', '<', instantOf(addDays(today, DAYS)))
    .groupByRaw(`${DAY}, main.next_act`)
    .select(db.raw(`${DAY} as day`), 'main.next_act as what')
    .count('* as count')

/** Today and the six days after it: acts that are due, and the automatic steps that come next. */
export async function daysAhead(scope: HomeScope) {
  const [acts, steps] = await Promise.all([actsDue(scope), nextSteps(scope)])
  const on = (rows: Coming[], day: CivilDate) =>
    rows
      .filter((row) => row.day === day)
      .map(({ what, count }) => ({ what, count: Number(count) }))
      .toSorted((one, other) => other.count - one.count || (one.what < other.what ? -1 : 1))
  return Array.from({ length: DAYS }, (_, ahead) => {
    const day = addDays(scope.today, ahead)
    const due = on(acts, day).map(({ what, count }) => ({ act: what as ActName, count }))
    return { day, due, steps: on(steps, day).map(({ what: event, count }) => ({ event, count })) }
  })
}
