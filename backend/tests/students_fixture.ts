import SchoolClass from '#models/roster/school_class'
import College from '#models/roster/college'
import Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'

let made = 0

/** A student of a unit with an invented number, as a school's list brings one. */
export function studentOf(unit: SeasonUnit, more: Partial<Student> = {}): Promise<Student> {
  made += 1
  const xh = String(2_020_000_000 + made)
  const named = { xh, xhKey: xh, maskedName: '王*', lastFour: '123X' }
  const { id: seasonUnitId, seasonId } = unit
  return Student.create({ seasonUnitId, seasonId, origin: 'list', ...named, ...more })
}

/** A class of a unit, in a college of its school. */
export async function classOf(
  unit: SeasonUnit,
  { college = '信息学院', name = '软件2001' } = {}
): Promise<SchoolClass> {
  const at = { unitId: unit.unitId, nameKey: college }
  const { id: collegeId } = await College.firstOrCreate(at, { ...at, name: college })
  return SchoolClass.create({ seasonUnitId: unit.id, collegeId, name, nameKey: name })
}

/** A student of each of these classes, in this order; a class that stands twice gets two. */
export async function studentsOf(unit: SeasonUnit, classes: SchoolClass[]): Promise<Student[]> {
  const students: Student[] = []
  for (const { id: classId, collegeId } of classes)
    students.push(await studentOf(unit, { classId, collegeId }))
  return students
}
