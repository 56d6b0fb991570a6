import { recordAudit } from '#backend/audit/record_audit'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { ABSENCE_CONSTRAINTS } from '#backend/roster/errors'
import { ok } from '#domain/result'
import type Student from '#models/roster/student'
import StudentAbsence from '#models/roster/student_absence'
import db from '@adonisjs/lucid/services/db'
import { openUnit } from '#backend/roster/queries/open_unit'
import { studentOfUnit } from '#backend/roster/queries/student_of_unit'

/**
 * Says why a student is not photographed in a round; it stands until it is ended (`endAbsence`). A merge
 * meanwhile waits for the student's row.
 */
export async function markAbsent(
  { id, seasonUnitId }: Student,
  { round, reason }: Pick<StudentAbsence, 'round' | 'reason'>,
  authorId: string
) {
  const marked = await unlessTaken(
    () =>
      db.transaction(async (trx) => {
        const unit = await openUnit(seasonUnitId, trx)
        if (!unit.ok) return unit
        await trx.from('students').where('id', id).forUpdate().select('id')
        // Whom they were merged into meanwhile.
        const { id: studentId } = (await studentOfUnit(id, seasonUnitId, trx))!
        const row = { seasonUnitId, studentId, round, reason, authorId }
        const absence = await StudentAbsence.create(row, { client: trx })
        const subject = { subjectType: 'student', subjectId: studentId, details: { round, reason } }
        await recordAudit({ actorId: authorId, action: 'student.absent', ...subject }, trx)
        return ok(absence.id)
      }),
    ABSENCE_CONSTRAINTS
  )
  return marked.ok ? marked.value : marked
}
