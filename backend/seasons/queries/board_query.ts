import type { Viewer } from '#backend/identity/viewer'
import db from '@adonisjs/lucid/services/db'

export interface BoardFilter {
  seasonId?: string
  regionId?: string
  phase?: string
  waitingOn?: string
  overdue?: boolean
  text?: string
}

/** Sorts after every date: units that wait for nobody come last. */
const NEVER = '9999-12-31'

/** The due date and the id of the last row of the page before. */
export interface BoardCursor {
  due: string
  id: string
}

export const readCursor = (text: string | undefined): BoardCursor | null => {
  const [due, id] = (text ?? '').split('~')
  return due && id ? { due, id } : null
}

/** One page of the board, soonest due first over all tracks of a unit. */
export async function boardPage(
  viewer: Viewer,
  filter: BoardFilter,
  cursor: BoardCursor | null,
  limit: number
): Promise<{ ids: string[]; next: string | null; total: number }> {
  const scoped = db
    .from('season_units as su')
    .join('unit_progress as main', (join) => {
      join.on('main.season_unit_id', 'su.id').andOnVal('main.track', 'main')
    })
    .join('units', 'units.id', 'su.unit_id')
    .if(!viewer.isCentre, (query) => query.whereIn('su.unit_id', viewer.unitIds))
    .if(filter.seasonId, (query) => query.where('su.season_id', filter.seasonId!))
    .if(filter.regionId, (query) => query.where('su.region_id', filter.regionId!))
    .if(filter.phase, (query) => query.where('main.state', filter.phase!))
    .if(filter.text, (query) => query.whereILike('units.name', `%${filter.text}%`))
    .if(filter.waitingOn, (query) =>
      query.whereExists((any) => {
        any
          .from('unit_progress as p')
          .whereColumn('p.season_unit_id', 'su.id')
          .where('p.waiting_on', filter.waitingOn!)
      })
    )
    .if(filter.overdue, (query) =>
      query.whereExists((any) => {
        any
          .from('unit_progress as p')
          .whereColumn('p.season_unit_id', 'su.id')
          .whereNotNull('p.overdue_since')
      })
    )
    .select('su.id')
    .select(
      db.raw(
        `coalesce((select min(due_on) from unit_progress p where p.season_unit_id = su.id
           and p.waiting_on is not null), '${NEVER}') as due`
      )
    )
  const rows = await db
    .from(scoped.as('board'))
    .if(cursor, (query) => query.whereRaw('(due, id) > (?, ?)', [cursor!.due, cursor!.id]))
    .orderBy(['due', 'id'])
    .limit(limit + 1)
  const [{ total }] = await db.from(scoped.clone().as('board')).count('* as total')
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    ids: page.map(({ id }) => id),
    next: rows.length > limit && last ? `${last.due}~${last.id}` : null,
    total: Number(total),
  }
}
