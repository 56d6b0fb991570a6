import { cutPage, NEVER, type Cursor, type Page } from '#backend/http/cursors'
import type { Viewer } from '#backend/identity/viewer'
import { unitsFoundBy } from '#backend/units/queries/units_found_by'
import type { CivilDate } from '#domain/calendar/civil_date'
import db from '@adonisjs/lucid/services/db'

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
    .if(asksForMatter(filter), (query) => query.whereExists(wantedMatters(filter, today)))

/** How many rows the board has with this filter. */
export async function countUnits(viewer: Viewer, filter: BoardFilter, today: CivilDate) {
  const [{ total }] = await boardUnits(viewer, filter, today).count('* as total')
  return Number(total)
}

/** The same, each with the date of its most pressing matter. */
const scopedUnits = (viewer: Viewer, filter: BoardFilter, today: CivilDate) =>
  boardUnits(viewer, filter, today)
    .leftJoin('unit_matters as pressing', (join) => {
      join.on('pressing.season_unit_id', 'su.id').andOnVal('pressing.rank', 0)
    })
    .select('su.id', db.raw(`coalesce(pressing.due_on, '${NEVER}') as due`))

interface BoardPart {
  after?: Cursor
  limit: number
  /** The season's date, by which acts are overdue. */
  today: CivilDate
}

/**
 * One page of the board, the most pressing unit first: the longest overdue, then the soonest due.
 */
export async function boardPage(
  viewer: Viewer,
  filter: BoardFilter,
  { after, limit, today }: BoardPart
): Promise<Page<string> & { total: number }> {
  const scoped = scopedUnits(viewer, filter, today)
  const rows = await db
    .from(scoped.as('board'))
    .if(after, (query) => query.whereRaw('(due, id) > (?, ?)', after!))
    .orderBy(['due', 'id'])
    .limit(limit + 1)
  const total = await countUnits(viewer, filter, today)
  const page = cutPage(rows, limit, ({ due, id }) => [due, id])
  return { rows: page.rows.map(({ id }) => id), next: page.next, total }
}
