import CodeConflict from '#models/capture/code_conflict'
import PaymentWaiver from '#models/payments/payment_waiver'
import StudentAbsence from '#models/roster/student_absence'
import Unit from '#models/people/unit'
import type User from '#models/people/user'
import type SeasonUnit from '#models/seasons/season_unit'
import { person } from '#tests/season_fixture'
import { kioskOf } from '#tests/kiosks'
import { classOf, studentOf } from '#tests/students_fixture'

/** A student who is absent, with college and class, and about whose code the school is asked, and who pays later; a device for the class. @returns their ids by the segment of a route before them */
export async function rosterRows(
  unit: SeasonUnit,
  author: User,
  where?: { college: string; name: string }
): Promise<Record<string, string>> {
  const { id: classId, collegeId } = await classOf(unit, where)
  const { id: studentId } = await studentOf(unit, { classId, collegeId })
  const absent = { studentId, round: 'main', reason: 'leave' } as const
  const own = { seasonUnitId: unit.id, authorId: author.id }
  const { id } = await StudentAbsence.create({ ...own, ...absent })
  const waived = { studentId, kind: 'deferred', reason: 'hardship' } as const
  const waiver = await PaymentWaiver.create({ ...own, ...waived })
  const waits = { seasonUnitId: unit.id, studentId, kind: 'not_listed' } as const
  const conflict = await CodeConflict.create(waits)
  const { kiosk } = await kioskOf(unit, author, { classId })
  const theirs = await person('college', await Unit.findOrFail(unit.unitId), {
    collegeId: collegeId!,
  })
  return {
    ...{ students: studentId, classes: classId, colleges: collegeId!, student_absences: id },
    payment_waivers: waiver.id,
    code_conflicts: conflict.id,
    kiosks: kiosk.id,
    school_people: theirs.id,
  }
}
