import { err, ok } from '#domain/result'
import type SchoolClass from '#models/roster/school_class'
import StudentAbsence from '#models/roster/student_absence'
import db from '@adonisjs/lucid/services/db'
import { closeAbsence } from './end_absence.js'
import { lockStudentsOfClass, refusedFor } from './lock_class.js'

interface Ended extends Pick<StudentAbsence, 'round'> {
  studentIds: string[]
}

/** Several students of a class were absent in a round and are expected again: all of them, or nobody. */
export const endClassAbsences = (
  schoolClass: SchoolClass,
  { studentIds, round }: Ended,
  actorId: string
) =>
  db.transaction(async (trx) => {
    const locked = await lockStudentsOfClass(schoolClass, studentIds, trx)
    if (!locked.ok) return locked
    const open = await StudentAbsence.query({ client: trx })
      .whereIn('student_id', studentIds)
      .where({ round })
      .whereNull('ended_at')
      .forUpdate()
    const isPresent = ({ id }: { id: string }) => !open.some(({ studentId }) => studentId === id)
    const refusal = refusedFor('absences_not_open', locked.value.filter(isPresent))
    if (refusal) return err(refusal)
    for (const absence of open) await closeAbsence(absence, actorId, trx)
    return ok(open.length)
  })
