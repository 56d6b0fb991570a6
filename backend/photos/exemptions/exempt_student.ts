import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { ok, type Result } from '#domain/result'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { recordExemption, type ExemptFault, type ExemptionOrder } from './record_exemption.js'

/**
 * The school exempts one of its students, before any photo of theirs if need be.
 * @param unit of the student, with its season's policy loaded
 */
export const exemptStudent = (
  unit: SeasonUnit,
  order: ExemptionOrder
): Promise<Result<null, ExemptFault>> =>
  db.transaction(async (trx): Promise<Result<null, ExemptFault>> => {
    const written = await recordExemption(unit, order, trx)
    if (!written.ok) return written
    if (!written.value) return ok(null)
    const { now: businessAt } = await readClock(trx)
    const subject = { subjectType: 'student', subjectId: written.value, businessAt }
    await recordAudit({ actorId: order.allowedBy, action: 'student.exempted', ...subject }, trx)
    return ok(null)
  })
