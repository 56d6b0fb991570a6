import type { Viewer } from '#backend/identity/viewer'
import { xhKey } from '#domain/roster/xh_key'
import Student from '#models/roster/student'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { keptStudents, withPlaces, type StudentFilter } from './students_page.js'

/** What LIKE reads as a pattern. */
const SPECIAL = /[\\%_]/g

export interface NumberSearch extends StudentFilter {
  xh: string
  /** Numbers that only begin so as well, and those whose ID number ends so. */
  prefix: boolean
}

/** Whose number matches, or that of somebody who was merged into them. */
const numbered =
  (operator: '=' | 'like', key: string) => (students: ModelQueryBuilderContract<typeof Student>) =>
    students
      .where('students.xh_key', operator, key)
      .orWhereIn(
        'students.id',
        Student.query()
          .whereNotNull('merged_into')
          .where('xh_key', operator, key)
          .select('merged_into')
      )

/** The students with a number whom the viewer sees, the shortest numbers first. */
export async function studentsByNumber(
  viewer: Viewer,
  { xh, prefix, ...filter }: NumberSearch,
  limit: number
): Promise<Student[]> {
  const key = xhKey(xh)
  const students = keptStudents(viewer, filter)
    .if(!prefix, (query) => query.where(numbered('=', key)))
    .if(prefix, (query) =>
      query.where((begun) =>
        begun
          .where(numbered('like', `${key.replaceAll(SPECIAL, '\\$&')}%`))
          .orWhere('students.last_four', key.toUpperCase())
      )
    )
    .orderByRaw('length(students.xh_key), students.xh_key collate "C", students.id')
    .limit(limit)
  return withPlaces(students)
}
