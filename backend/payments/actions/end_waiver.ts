import { recordAudit } from '#backend/audit/record_audit'
import { seasonNow } from '#backend/clock/season_clock'
import { openUnit } from '#backend/roster/queries/open_unit'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import PaymentWaiver from '#models/payments/payment_waiver'
import db from '@adonisjs/lucid/services/db'

/** A deferral or an exemption no longer stands: the student pays as others do. The row stays. */
export const endWaiver = (
  { id, seasonUnitId }: PaymentWaiver,
  actorId: string
): Promise<Result<null, WrongPhase | { type: 'waiver_ended' }>> =>
  db.transaction(async (trx) => {
    const unit = await openUnit(seasonUnitId, trx)
    if (!unit.ok) return unit
    const waiver = await PaymentWaiver.query({ client: trx }).where({ id }).forUpdate().first()
    if (!waiver || waiver.endedAt) return err({ type: 'waiver_ended' as const })
    await waiver.merge({ endedAt: await seasonNow(trx) }).save()
    const { studentId, kind, reason } = waiver
    const subject = { subjectType: 'student', subjectId: studentId, details: { kind, reason } }
    await recordAudit({ actorId, action: 'student.payment_waiver_ended', ...subject }, trx)
    return ok(null)
  })
