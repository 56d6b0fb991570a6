import type { Uncaptured } from '#backend/seasons/queries/memo_facts'
import Student from '#models/roster/student'
import Memo from '#models/seasons/memo'
import type SeasonUnit from '#models/seasons/season_unit'
import { isCountedFromPhotos } from './is_counted_from_photos.js'
import { memoFacts } from './memo_facts.js'

/** A memo names so many people at most; its counts are of all. */
const NAMED = 2_000

/** The memo of a unit: what it would say now, the newest that was drawn, and the names of the uncaptured. */
export interface MemoOfUnit {
  /** False where the counts of the memo are typed in. */
  isCounted: boolean
  captured: number
  uncaptured: Uncaptured[]
  memo: Memo | null
  /** Of the memo that was handed in, or else of now; college and class are loaded. */
  people: (Uncaptured & { student: Student })[]
}

/** The memo that was handed in, else the newest draft. */
export const newestMemo = (seasonUnitId: string) =>
  Memo.query()
    .where({ seasonUnitId })
    .orderByRaw('(step is not null) desc, recorded_at desc, id desc')
    .preload('rows')
    .first()

export async function memoOfUnit(unit: SeasonUnit): Promise<MemoOfUnit> {
  const { captured, uncaptured } = await memoFacts(unit.id)
  const memo = await newestMemo(unit.id)
  const named: Uncaptured[] = memo?.step ? memo.rows : uncaptured
  const students = await Student.query()
    // One value: a statement has no room for more than 65,535.
    .whereRaw('id = any(?)', [named.map(({ studentId }) => studentId) as unknown as string])
    .orderByRaw('list_position nulls last, xh_key, id')
    .limit(NAMED)
    .preload('college')
    .preload('schoolClass')
  const reasons = new Map(named.map(({ studentId, reason }) => [studentId, reason]))
  const people = students.map((student) => ({
    ...{ studentId: student.id, student },
    reason: reasons.get(student.id) ?? null,
  }))
  return { isCounted: await isCountedFromPhotos(unit), captured, uncaptured, memo, people }
}
