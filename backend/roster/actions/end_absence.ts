import { recordAudit } from '#backend/audit/record_audit'
import { seasonNow } from '#backend/clock/season_clock'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import StudentAbsence from '#models/roster/student_absence'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { openUnit } from '#backend/roster/queries/open_unit'

/** Ends an absence that is locked. */
export async function closeAbsence(
  absence: StudentAbsence,
  actorId: string,
  trx: TransactionClientContract
): Promise<void> {
  await absence.merge({ endedAt: await seasonNow(trx) }).save()
  const { studentId, round, reason } = absence
  const subject = { subjectType: 'student', subjectId: studentId, details: { round, reason } }
  await recordAudit({ actorId, action: 'student.absence_ended', ...subject }, trx)
}

/** Somebody was absent and is expected again; the row stays. */
export const endAbsence = (
  { id, seasonUnitId }: StudentAbsence,
  actorId: string
): Promise<Result<null, WrongPhase | { type: 'absence_ended' }>> =>
  db.transaction(async (trx) => {
    const unit = await openUnit(seasonUnitId, trx)
    if (!unit.ok) return unit
    const absence = await StudentAbsence.query({ client: trx }).where({ id }).forUpdate().first()
    if (!absence || absence.endedAt) return err({ type: 'absence_ended' })
    await closeAbsence(absence, actorId, trx)
    return ok(null)
  })
