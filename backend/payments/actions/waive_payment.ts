import { recordAudit } from '#backend/audit/record_audit'
import { OrderSettled } from '#backend/payments/order_settled'
import { accountOf } from '#backend/payments/queries/account_of_student'
import { lockPhoto } from '#backend/photos/actions/lock_photo'
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
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { randomUUID } from 'node:crypto'
import { PhotoChanged, untilPhotoStays } from './photo_changed.js'

export interface NewWaiver {
  kind: WaiverKind
  reason: WaiverReason
  /** What the reason does not say; stored sealed. */
  note: string | null
  authorId: string
}

type WaiveFault = WrongPhase | WaiverFault | { type: 'not_found' }

const openOrderOf = (studentId: string, trx: TransactionClientContract) =>
  Order.query({ client: trx }).where({ studentId, state: 'open' }).first()

async function waive(
  { id: named, seasonUnitId }: Student,
  { kind, reason, note, authorId }: NewWaiver,
  submit: OrderSettled,
  trx: TransactionClientContract
): Promise<Result<string, WaiveFault>> {
  const chosen = (await openOrderOf(named, trx))?.photoId ?? null
  if (chosen) await lockPhoto(chosen, trx)
  const unit = await openUnit(seasonUnitId, trx)
  if (!unit.ok) return unit
  const student = await lockStudentOfUnit(named, seasonUnitId, trx)
  if (!student) return err({ type: 'not_found' as const })
  const order = await openOrderOf(student.id, trx)
  if (order && order.photoId !== chosen) throw new PhotoChanged()
  const { account } = await accountOf(student, trx)
  const asked = askWaiver(account)
  if (!asked.ok) return asked
  if (closedByWaiver(account, kind)) await order!.merge({ state: 'closed' }).save()
  const id = randomUUID()
  const { seasonId } = student
  const sealedNote = note && (await sealValue({ seasonId, rowId: id }, note, trx))
  const of = { seasonUnitId, studentId: student.id, kind, reason, authorId }
  await PaymentWaiver.create({ id, ...of, sealedNote }, { client: trx })
  const subject = { subjectType: 'student', subjectId: student.id, details: { kind, reason } }
  await recordAudit({ actorId: authorId, action: 'student.payment_waived', ...subject }, trx)
  if (order) await submit.submit(order, trx)
  return ok(id)
}

/**
 * The school lets a student submit without paying: later (缓缴) or not at all (免缴). A photo that waits for its payment
 * is submitted with it. An exemption ends the open order; money that is on its way goes to the refund list then.
 */
export async function waivePayment(
  student: Student,
  waiver: NewWaiver
): Promise<Result<string, WaiveFault>> {
  const submit = await app.container.make(OrderSettled)
  return untilPhotoStays(() => db.transaction((trx) => waive(student, waiver, submit, trx)))
}
