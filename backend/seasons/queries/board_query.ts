import type { Page } from '#backend/http/cursors'
import { sortedPage, type Sorting } from '#backend/http/sorted_page'
import type { Viewer } from '#backend/identity/viewer'
import { unitsFoundBy } from '#models/people/units_found_by'
import type { CivilDate } from '#domain/calendar/civil_date'
import { MAIN_PHASES } from '#domain/season/main/phases'
import db from '@adonisjs/lucid/services/db'
import { UNCHECKED } from './unchecked_days.js'

export interface BoardFilter {
  seasonId?: string
  regionId?: string
  phase?: string
  waitingOn?: string
  overdue?: boolean
  /** An act that is awaited. */
  act?: string
  /** An act is due on this day. */
  dueOn?: CivilDate
  /** Photos of a day that is over are left unchecked (当日未核查). */
  unchecked?: boolean
  text?: string
}

/** Matters of the unit in the row that the filter asks for: one matter has to meet all its conditions. */
const wantedMatters = ({ act, waitingOn, overdue, dueOn }: BoardFilter, today: CivilDate) =>
  db
    .from('unit_matters as m')
    .whereColumn('m.season_unit_id', 'su.id')
    .if(waitingOn, (query) => query.where('m.waiting_on', waitingOn!))
    .if(act, (query) => query.where('m.act', act!))
    .if(dueOn, (query) => query.whereNotNull('m.act').where('m.due_on', dueOn!))
    .if(overdue, (query) => query.whereNotNull('m.act').where('m.due_on', '<', today))

const asksForMatter = ({ act, waitingOn, overdue, dueOn }: BoardFilter) =>
  Boolean(act || waitingOn || overdue || dueOn)

/** Units that the viewer may see and the filter keeps: `su`, with `units` and the track `main`. */
export const boardUnits = (viewer: Viewer, filter: BoardFilter, today: CivilDate) =>
  db
    .from('season_units as su')
    .join('unit_progress as main', (join) => {
      join.on('main.season_unit_id', 'su.id').andOnVal('main.track', 'main')
    })
    .join('units', 'units.id', 'su.unit_id')
    .if(!viewer.isCentre, (query) => query.whereIn('su.unit_id', viewer.unitIds))
    .if(filter.seasonId, (query) => query.where('su.season_id', filter.seasonId!))
    .if(filter.regionId, (query) => query.where('su.region_id', filter.regionId!))
    .if(filter.phase, (query) => query.where('main.state', filter.phase!))
    .if(filter.text, (query) => query.where(unitsFoundBy(filter.text!)))
    .if(filter.unchecked, (query) =>
      query.whereExists((days) =>
        days.from('unit_day_counts').whereColumn('season_unit_id', 'su.id').whereRaw(UNCHECKED)
      )
    )
    .if(asksForMatter(filter), (query) => query.whereExists(wantedMatters(filter, today)))

/** How many rows the board has with this filter. */
export async function countUnits(viewer: Viewer, filter: BoardFilter, today: CivilDate) {
  const [{ total }] = await boardUnits(viewer, filter, today).count('* as total')
  return Number(total)
}

/** By what the board is sorted: text, empty where there is none. */
const KEYS = {
  name: 'units.name',
  region: 'regions.name',
  phase: `lpad(array_position(array['${MAIN_PHASES.join("','")}'], main.state)::text, 2, '0')`,
  waitingOn: 'pressing.waiting_on',
  dueOn: 'pressing.due_on::text',
  nextActAt: `to_char(main.next_act_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
} as const

export const BOARD_SORTS = Object.keys(KEYS) as (keyof typeof KEYS)[]
export type BoardSort = (typeof BOARD_SORTS)[number]

/** The same, each with what it is sorted by. */
const keyedUnits = (viewer: Viewer, filter: BoardFilter, sort: BoardSort, today: CivilDate) =>
  boardUnits(viewer, filter, today)
    .join('regions', 'regions.id', 'su.region_id')
    .leftJoin('unit_matters as pressing', (join) => {
      join.on('pressing.season_unit_id', 'su.id').andOnVal('pressing.rank', 0)
    })
    .select('su.id', db.raw(`coalesce(${KEYS[sort]}, '') as key`))

interface BoardPart extends Sorting<BoardSort> {
  limit: number
  /** The season's date, by which acts are overdue. */
  today: CivilDate
}

/**
 * One page of the board, unless it is asked for otherwise the most pressing unit first: the longest
 * overdue, then the soonest due.
 */
export async function boardPage(
  viewer: Viewer,
  filter: BoardFilter,
  { sort = 'dueOn', order, after, limit, today }: BoardPart
): Promise<Page<string> & { total: number }> {
  const units = db.from(keyedUnits(viewer, filter, sort, today).as('board'))
  const page = await sortedPage(units, { order, after }, limit)
  return { ...page, total: await countUnits(viewer, filter, today) }
}
