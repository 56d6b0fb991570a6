import type { Page } from '#backend/http/cursors'
import type { Viewer } from '#backend/identity/viewer'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import CaptureLock from '#models/locks/capture_lock'
import Student from '#models/roster/student'
import SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Students, and whoever was merged into them: a lock stays with the row that it stopped first. */
const withMerged = (students: ReturnType<typeof visibleStudents>) =>
  Student.query()
    .whereIn('id', students.clone().select('id'))
    .orWhereIn('merged_into', students.clone().select('id'))
    .select('id')

/** The longer locks of the students whom the viewer reaches. */
export function listedLocks(
  viewer: Viewer,
  client?: TransactionClientContract,
  studentId?: string
) {
  const students = visibleStudents(viewer, 'unlockStudents').if(studentId, (query) =>
    query.where('students.id', studentId!)
  )
  return CaptureLock.query({ client })
    .whereNot('capture_locks.kind', 'cool_down')
    .whereIn('capture_locks.student_id', withMerged(students))
}

export interface LockFilter {
  /** Those that stop somebody now, or those that have ended. */
  open: boolean
  seasonId?: string
  seasonUnitId?: string
  studentId?: string
  after?: string
}

const unitsOf = (seasonId: string) => SeasonUnit.query().where({ seasonId }).select('id')

/** A timed lock ends by itself. */
const OPEN =
  '(capture_locks.ended_at is null and (capture_locks.ends_at is null or capture_locks.ends_at > season_now()))'

/** Locks, the latest first. */
export async function locksPage(
  viewer: Viewer,
  { open, seasonId, seasonUnitId, studentId, after }: LockFilter,
  limit: number
): Promise<Page<CaptureLock> & { total: number }> {
  const listed = listedLocks(viewer, undefined, studentId)
    .whereRaw(open ? OPEN : `not ${OPEN}`)
    .if(seasonId, (query) => query.whereIn('capture_locks.season_unit_id', unitsOf(seasonId!)))
    .if(seasonUnitId, (query) => query.where('capture_locks.season_unit_id', seasonUnitId!))
  const [{ $extras }] = (await listed.clone().count('* as total')) as [CaptureLock]
  const found = await listed
    .if(after, (query) =>
      query.whereRaw(
        '(recorded_at, id) < (select recorded_at, id from capture_locks where id = ?)',
        [after!]
      )
    )
    .preload('student', (student) =>
      student
        .preload('college')
        .preload('schoolClass')
        .preload('kept', (kept) => kept.preload('college').preload('schoolClass'))
    )
    .preload('seasonUnit', (unit) => unit.preload('unit'))
    .preload('unlocker')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
  const rows = found.slice(0, limit)
  const next = found.length > limit ? rows.at(-1)!.id : null
  return { rows, next, total: Number($extras.total) }
}
