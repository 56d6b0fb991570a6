import type { LeftOut } from '#domain/proofreading/batch_place'
import Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import { batchCandidates, type Placed } from './batch_candidates.js'

/** So many are named at most; the count is of all. */
const NAMED = 500

/** A student who is in no batch, and the accepted photo, if there is one. */
export interface LeftOutStudent {
  student: Student
  photoId: string | null
}

/** The students of a unit who are left out for one reason, in the order of the list. */
export async function leftOutStudents(
  { id }: SeasonUnit,
  why: LeftOut
): Promise<{ count: number; students: LeftOutStudent[] }> {
  const placed = (await batchCandidates(id, 'main')).filter(({ place }) => place === why)
  const photos = new Map(placed.map(({ studentId, photoId }: Placed) => [studentId, photoId]))
  const students = await Student.query()
    .whereRaw('id = any(?)', [[...photos.keys()] as unknown as string])
    .orderByRaw('list_position nulls last, xh_key, id')
    .limit(NAMED)
    .preload('schoolClass')
  const named = students.map((student) => ({ student, photoId: photos.get(student.id) ?? null }))
  return { count: placed.length, students: named }
}
