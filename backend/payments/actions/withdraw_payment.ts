import { recordAudit } from '#backend/audit/record_audit'
import { accountOf } from '#backend/payments/queries/account_of_student'
import type Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { listRefund } from './list_refund.js'

/**
 * A student who withdraws is not captured: what was paid goes to the refund list, and an open order ends; its gateway
 * is told by the sweep. Whoever comes back pays again.
 * @param student locked
 */
export async function withdrawPayment(
  student: Pick<Student, 'id' | 'seasonUnitId'>,
  trx: TransactionClientContract
): Promise<void> {
  const { orders } = await accountOf(student, trx)
  for (const order of orders.filter(({ state }) => state !== 'closed')) {
    const { state, transactionId, amountFen } = order
    await order.merge({ state: 'closed' }).save()
    if (state === 'open') continue
    await listRefund(order, { why: 'withdrawn', transactionId: transactionId!, amountFen }, trx)
    const subject = { subjectType: 'student', subjectId: student.id }
    const details = { orderId: order.id, amountFen, why: 'withdrawn' }
    await recordAudit({ actorId: null, action: 'payment.to_refund', ...subject, details }, trx)
  }
}
