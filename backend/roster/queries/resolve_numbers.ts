import { xhKey } from '#domain/roster/xh_key'
import Student from '#models/roster/student'
import { studentOfUnit } from './student_of_unit.js'

/**
 * The students of a unit with these numbers, by the key of the number; a number of somebody who was merged
 * leads to the kept student. Those of other units are not found: nobody learns where else a number is known.
 * @param numbers as they were written, in any width and case
 */
export async function resolveNumbers(
  seasonUnitId: string,
  numbers: readonly string[]
): Promise<Map<string, Student>> {
  const named = await Student.query()
    .where({ seasonUnitId })
    .whereIn('xh_key', [...new Set(numbers.map(xhKey))])
    // Where both stand, the row that is not merged comes last and wins.
    .orderByRaw('merged_into is null')
  const found = new Map<string, Student>()
  for (const student of named) {
    const kept = student.mergedInto ? await studentOfUnit(student.id, seasonUnitId) : student
    if (kept) found.set(student.xhKey!, kept)
  }
  return found
}
