import { tellStudents } from '#backend/student_notices/actions/tell_students'
import type { RefundWhy } from '#domain/money/codes'
import type Order from '#models/payments/order'
import Refund from '#models/payments/refund'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Puts a payment on the list of what goes back: the whole of it, once. */
export async function listRefund(
  { id: orderId, studentId, seasonUnitId }: Order,
  { why, ...money }: { why: RefundWhy; transactionId: string; amountFen: number },
  trx: TransactionClientContract
): Promise<Refund> {
  const listed = await Refund.create(
    { orderId, studentId, seasonUnitId, why, ...money },
    { client: trx }
  )
  const params = { amountFen: money.amountFen, why }
  await tellStudents([{ studentId, kind: 'payment_returned', about: listed.id, params }], trx)
  return listed
}
