import type { Page } from '#backend/http/cursors'
import { withPlaces } from '#backend/roster/queries/students_page'
import type { ConflictState } from '#domain/capture/conflicts'
import CodeConflict from '#models/capture/code_conflict'
import Student from '#models/roster/student'

export interface ConflictFilter {
  /** What waits, or what was decided. */
  open: boolean
  after?: string
}

const DECIDED: ConflictState[] = ['kept', 'replaced', 'merged']
const AFTER = {
  true: '(recorded_at, id) > (select recorded_at, id from code_conflicts where id = ?)',
  false: '(decided_at, id) < (select decided_at, id from code_conflicts where id = ?)',
}

/** What waits in a unit, the oldest first; or what was decided, the latest first. */
export async function conflictsPage(
  seasonUnitId: string,
  { open, after }: ConflictFilter,
  limit: number
): Promise<Page<CodeConflict> & { open: number }> {
  const [column, way] = open ? (['recorded_at', 'asc'] as const) : (['decided_at', 'desc'] as const)
  const found = await CodeConflict.query()
    .where({ seasonUnitId })
    .whereIn('state', open ? ['open'] : DECIDED)
    .if(after, (query) => query.whereRaw(AFTER[`${open}`], [after!]))
    .preload('student', (student) => withPlaces(student as never))
    .preload('decider')
    .orderBy(column, way)
    .orderBy('id', way)
    .limit(limit + 1)
  const rows = found.slice(0, limit)
  const waiting = CodeConflict.query().where({ seasonUnitId, state: 'open' })
  const [{ $extras }] = (await waiting.count('* as total')) as [CodeConflict]
  const next = found.length > limit ? rows.at(-1)!.id : null
  return { rows, next, open: Number($extras.total) }
}

/** Few have the same last four in one school. */
const MOST_CANDIDATES = 5

/** Listed students who may be the one of a conflict: with the same last four, under another number. */
export const candidatesFor = ({ seasonUnitId, student }: CodeConflict): Promise<Student[]> =>
  Student.query()
    .where({ seasonUnitId, lastFour: student.lastFour })
    .whereNot('id', student.id)
    .whereNull('merged_into')
    .whereNotNull('list_position')
    .orderByRaw('(masked_name = ?) desc, list_position', [student.maskedName ?? ''])
    .limit(MOST_CANDIDATES)
