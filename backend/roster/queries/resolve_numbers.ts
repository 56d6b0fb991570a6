import { xhKey } from '#domain/roster/xh_key'
import Student from '#models/roster/student'

/**
 * The students of a unit with these numbers, by the key of the number. Those of other units are not found:
 * nobody learns where else a number is known.
 * @param numbers as they were written, in any width and case
 */
export async function resolveNumbers(
  seasonUnitId: string,
  numbers: readonly string[]
): Promise<Map<string, Student>> {
  const students = await Student.query()
    .where({ seasonUnitId })
    .whereNull('merged_into')
    .whereIn('xh_key', [...new Set(numbers.map(xhKey))])
  return new Map(students.map((student) => [student.xhKey!, student]))
}
