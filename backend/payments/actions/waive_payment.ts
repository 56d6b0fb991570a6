import { recordAudit } from '#backend/audit/record_audit'
import { accountOf } from '#backend/payments/queries/account_of_student'
import { lockStudentOfUnit } from '#backend/roster/actions/lock_student'
import { openUnit } from '#backend/roster/queries/open_unit'
import { sealValue } from '#backend/sealing/sealed_value'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import { askWaiver, closedByWaiver, type WaiverFault } from '#domain/money/account'
import type { WaiverKind, WaiverReason } from '#domain/money/codes'
import { err, ok, type Result } from '#domain/result'
import Order from '#models/payments/order'
import PaymentWaiver from '#models/payments/payment_waiver'
import type Student from '#models/roster/student'
import db from '@adonisjs/lucid/services/db'
import { randomUUID } from 'node:crypto'

export interface NewWaiver {
  kind: WaiverKind
  reason: WaiverReason
  /** What the reason does not say; stored sealed. */
  note: string | null
  authorId: string
}

/**
 * The school lets a student submit without paying: later (缓缴) or not at all (免缴). An exemption ends the open order;
 * money that is on its way goes to the refund list then.
 */
export const waivePayment = (
  { id: named, seasonUnitId }: Student,
  { kind, reason, note, authorId }: NewWaiver
): Promise<Result<string, WrongPhase | WaiverFault | { type: 'not_found' }>> =>
  db.transaction(async (trx) => {
    const unit = await openUnit(seasonUnitId, trx)
    if (!unit.ok) return unit
    const student = await lockStudentOfUnit(named, seasonUnitId, trx)
    if (!student) return err({ type: 'not_found' as const })
    const { account } = await accountOf(student, trx)
    const asked = askWaiver(account)
    if (!asked.ok) return asked
    const closed = closedByWaiver(account, kind)
    const open = Order.query({ client: trx }).where({ state: 'open' })
    if (closed) await open.where('id', closed.id).update({ state: 'closed' })
    const id = randomUUID()
    const { seasonId } = student
    const sealedNote = note && (await sealValue({ seasonId, rowId: id }, note, trx))
    const of = { seasonUnitId, studentId: student.id, kind, reason, authorId }
    await PaymentWaiver.create({ id, ...of, sealedNote }, { client: trx })
    const subject = { subjectType: 'student', subjectId: student.id, details: { kind, reason } }
    await recordAudit({ actorId: authorId, action: 'student.payment_waived', ...subject }, trx)
    return ok(id)
  })
