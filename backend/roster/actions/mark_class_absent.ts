import { CAPTURED_STATES } from '#domain/counts/student_state'
import { err, ok } from '#domain/result'
import { studentStates } from '#backend/roster/queries/student_states'
import type SchoolClass from '#models/roster/school_class'
import type Student from '#models/roster/student'
import StudentAbsence from '#models/roster/student_absence'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lockStudentsOfClass, refusedFor } from './lock_class.js'
import { writeAbsence } from './mark_absent.js'

interface Absent extends Pick<StudentAbsence, 'round' | 'reason'> {
  studentIds: string[]
}

/** Who of these is absent already, or has a photo that may stay. */
async function refusalOf(
  students: Student[],
  round: Absent['round'],
  trx: TransactionClientContract
) {
  const ids = students.map(({ id }) => id)
  const open = await StudentAbsence.query({ client: trx })
    .whereIn('student_id', ids)
    .where({ round })
    .whereNull('ended_at')
  const isAbsent = ({ id }: Student) => open.some(({ studentId }) => studentId === id)
  const states = await studentStates(ids, round, trx)
  const isCaptured = ({ id }: Student) => CAPTURED_STATES.includes(states.get(id)?.state as never)
  return (
    refusedFor('absences_open', students.filter(isAbsent)) ??
    refusedFor('absent_but_captured', students.filter(isCaptured))
  )
}

/** Says of several students of a class why they are not photographed in a round: of all of them, or of nobody. */
export const markClassAbsent = (
  schoolClass: SchoolClass,
  { studentIds, round, reason }: Absent,
  authorId: string
) =>
  db.transaction(async (trx) => {
    const locked = await lockStudentsOfClass(schoolClass, studentIds, trx)
    if (!locked.ok) return locked
    const refusal = await refusalOf(locked.value, round, trx)
    if (refusal) return err(refusal)
    for (const { id: studentId, seasonUnitId } of locked.value)
      await writeAbsence({ seasonUnitId, studentId, round, reason, authorId }, trx)
    return ok(locked.value.length)
  })
