import { cutPage, type Cursor, type Page } from '#backend/http/cursors'
import type { Viewer } from '#backend/identity/viewer'
import { isTaskOf } from '#domain/identity/act_rights'
import { ACT_NAMES } from '#domain/season/act_rules'
import type { Role } from '#domain/season/codes'
import { SIDES } from '#domain/season/sides'
import Task from '#models/seasons/task'

export interface TaskFilter {
  seasonId?: string
  after?: Cursor
}

const actsForRole = (role: Role) => ACT_NAMES.filter((name) => isTaskOf(role, name))

/** Open tasks that are the viewer’s to do, by the role of each grant at its unit. */
function tasksOf(viewer: Viewer, { seasonId }: Pick<TaskFilter, 'seasonId'>) {
  return Task.query()
    .whereNull('closed_at')
    .if(seasonId, (query) =>
      query.whereHas('seasonUnit', (unit) => unit.where('season_id', seasonId!))
    )
    .where((mine) => {
      mine.whereRaw('false')
      for (const { role, unitId } of viewer.grants) {
        mine.orWhere((own) => {
          own.whereIn('act', actsForRole(role))
          if (unitId) own.whereHas('seasonUnit', (unit) => unit.where('unit_id', unitId))
        })
      }
    })
}

/** Not coalesce, by which an index finds no page under a policy: PostgreSQL does not take it for leakproof. */
const DUE = `case when due_on is null then '9999' else due_on end`

/** The first rows after the cursor, soonest due first; an index has this order. */
const soonest = (query: ReturnType<typeof tasksOf>, after: TaskFilter['after'], rows: number) =>
  query
    .if(after, (later) => later.whereRaw(`(${DUE}, id) > (?, ?)`, after!))
    .orderByRaw(`${DUE}, id`)
    .limit(rows)
    .preload('seasonUnit', (unit) =>
      unit.preload('unit').preload('season', (season) => season.preload('calendarVersion'))
    )

/**
 * A page of the viewer's open tasks: those for which the viewer's own side is awaited first, in both
 * parts the soonest due first. The row of the cursor says which part the page begins in.
 */
export async function taskPage(
  viewer: Viewer,
  filter: TaskFilter,
  limit: number
): Promise<Page<Task> & { total: number }> {
  const { after } = filter
  const sides = viewer.roles.map((role) => SIDES[role])
  const last = after && (await Task.find(after[1]))
  const isInOthers = Boolean(last && !sides.includes(last.waitingOn as (typeof sides)[number]))
  const tasks = isInOthers
    ? []
    : await soonest(tasksOf(viewer, filter).whereIn('waiting_on', sides), after, limit + 1)
  const rest = limit + 1 - tasks.length
  if (rest > 0) {
    const others = tasksOf(viewer, filter).whereNotIn('waiting_on', sides)
    tasks.push(...(await soonest(others, isInOthers ? after : undefined, rest)))
  }
  const [counted] = await tasksOf(viewer, filter).count('* as total')
  const page = cutPage(tasks, limit, ({ dueOn, id }) => [dueOn ?? '9999', id])
  return { ...page, total: Number(counted!.$extras.total) }
}
