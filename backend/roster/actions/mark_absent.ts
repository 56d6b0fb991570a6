import { recordAudit } from '#backend/audit/record_audit'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { ABSENCE_CONSTRAINTS } from '#backend/roster/errors'
import { err, ok } from '#domain/result'
import type Student from '#models/roster/student'
import StudentAbsence from '#models/roster/student_absence'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lockStudentOfUnit } from './lock_student.js'
import { openUnit } from '#backend/roster/queries/open_unit'

type NewAbsence = Pick<
  StudentAbsence,
  'seasonUnitId' | 'studentId' | 'round' | 'reason' | 'authorId'
>

/** Writes an absence of a student who is locked. */
export async function writeAbsence(
  row: NewAbsence,
  trx: TransactionClientContract
): Promise<string> {
  const { studentId, round, reason, authorId: actorId } = row
  const { id } = await StudentAbsence.create(row, { client: trx })
  const subject = { subjectType: 'student', subjectId: studentId, details: { round, reason } }
  await recordAudit({ actorId, action: 'student.absent', ...subject }, trx)
  return id
}

/**
 * Says why a student is not photographed in a round; it stands until it is ended (`endAbsence`). Whoever
 * was merged into another meanwhile is absent as that one.
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
        const student = await lockStudentOfUnit(id, seasonUnitId, trx)
        if (!student) return err({ type: 'not_found' as const })
        const studentId = student.id
        return ok(await writeAbsence({ seasonUnitId, studentId, round, reason, authorId }, trx))
      }),
    ABSENCE_CONSTRAINTS
  )
  return marked.ok ? marked.value : marked
}
