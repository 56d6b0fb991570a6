import { recordAudit } from '#backend/audit/record_audit'
import type { GatewayPayment } from '#backend/payments/gateway/payment_gateway'
import { OrderSettled } from '#backend/payments/order_settled'
import { accountOf } from '#backend/payments/queries/account_of_student'
import { lockPhoto } from '#backend/photos/actions/lock_photo'
import { lockStudentOfUnit } from '#backend/roster/actions/lock_student'
import { tellStudents } from '#backend/student_notices/actions/tell_students'
import { readPhase } from '#backend/units/queries/read_phase'
import { bookMoney } from '#domain/money/account'
import type { MoneyOutcome, MoneySource } from '#domain/money/codes'
import Order from '#models/payments/order'
import PaymentNotice from '#models/payments/payment_notice'
import SeasonUnit from '#models/seasons/season_unit'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { listRefund } from './list_refund.js'
import { PhotoChanged, untilPhotoStays } from './photo_changed.js'

interface Paid extends GatewayPayment {
  source: MoneySource
}

/** Locks in the order of the house: the photo, the phase, the student, the order. */
async function lockOrder(id: string, trx: TransactionClientContract): Promise<Order> {
  const read = await Order.findOrFail(id, { client: trx })
  if (read.photoId) await lockPhoto(read.photoId, trx)
  await readPhase(await SeasonUnit.findOrFail(read.seasonUnitId, { client: trx }), trx)
  await lockStudentOfUnit(read.studentId, read.seasonUnitId, trx)
  const order = await Order.query({ client: trx }).where({ id }).forUpdate().firstOrFail()
  if (order.photoId !== read.photoId) throw new PhotoChanged()
  return order
}

async function markPaid(order: Order, { transactionId, paidAt }: Paid, submit: OrderSettled) {
  const trx = order.$trx!
  const at = { paidAt: DateTime.fromISO(paidAt), gatewayEndedAt: DateTime.now() }
  await order.merge({ state: 'paid', transactionId, ...at }).save()
  const { id: about, studentId, amountFen } = order
  await tellStudents([{ studentId, kind: 'payment_received', about, params: { amountFen } }], trx)
  await submit.submit(order, trx)
}

async function book(
  id: string,
  paid: Paid,
  submit: OrderSettled,
  trx: TransactionClientContract
): Promise<MoneyOutcome> {
  const order = await lockOrder(id, trx)
  const { seasonUnitId, studentId } = order
  const { account } = await accountOf({ id: studentId, seasonUnitId }, trx)
  const { transactionId, amountFen, source } = paid
  const { outcome, state, refund } = bookMoney(account, { orderId: id, transactionId, amountFen })
  // Nobody reads again what was asked for and known.
  if (outcome === 'known' && source === 'query') return outcome
  const told = { seasonUnitId, orderId: id, transactionId, amountFen, source, outcome }
  await PaymentNotice.create(told, { client: trx })
  if (outcome === 'known') return outcome
  if (outcome === 'booked') await markPaid(order, paid, submit)
  else await order.merge({ state, gatewayEndedAt: DateTime.now() }).save()
  if (refund) await listRefund(order, { why: refund, transactionId, amountFen }, trx)
  const subject = { subjectType: 'student', subjectId: studentId }
  const action = refund ? 'payment.to_refund' : 'payment.booked'
  const details = { orderId: id, amountFen, ...(refund && { why: refund }) }
  await recordAudit({ actorId: null, action, ...subject, details }, trx)
  return outcome
}

/**
 * Books money that came for an order: it pays the order, which submits its photo in the same transaction, or it goes
 * to the refund list (`bookMoney`). Told twice it is booked once.
 * @throws what `OrderSettled` throws: nothing is booked then, and the gateway will tell again
 */
export async function bookPayment(orderId: string, paid: Paid): Promise<MoneyOutcome> {
  const submit = await app.container.make(OrderSettled)
  return untilPhotoStays(() => db.transaction((trx) => book(orderId, paid, submit, trx)))
}
