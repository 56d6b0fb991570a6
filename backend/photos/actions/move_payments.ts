import type Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** One of two open orders ends, and one next to a payment: its gateway is told by the sweep, its money goes back. */
const CLOSE_OTHERS = `update orders spare set state = 'closed'
  where student_id in (:gone, :kept) and state = 'open' and exists (
    select from orders other where other.student_id in (:gone, :kept) and other.id <> spare.id
      and (other.state = 'paid' or (other.state = 'open' and spare.student_id = :gone)))`

/** Of two payments the second goes back. */
const LIST_SECOND = `with second as (
    update orders set state = 'closed'
      where student_id = :gone and state = 'paid' and exists (
        select from orders own where own.student_id = :kept and own.state = 'paid')
      returning *)
  insert into refunds (season_unit_id, student_id, order_id, transaction_id, amount_fen, why)
    select season_unit_id, :kept, id, transaction_id, amount_fen, 'double' from second`

/** Where the kept student has a deferral or an exemption too, that one stands. */
const END_SECOND_WAIVER = `update payment_waivers waived set ended_at = season_now()
  where student_id = :gone and ended_at is null and exists (
    select from payment_waivers own where own.student_id = :kept and own.ended_at is null)`

/** What was ordered, paid, waived and listed for a refund goes along; two who are one pay once (无需重复支付). */
export async function movePayments(
  gone: Student,
  kept: Student,
  trx: TransactionClientContract
): Promise<void> {
  const ids = { gone: gone.id, kept: kept.id }
  for (const settle of [CLOSE_OTHERS, LIST_SECOND, END_SECOND_WAIVER])
    await trx.rawQuery(settle, ids)
  for (const table of ['orders', 'payment_waivers', 'refunds'])
    await trx.from(table).where('student_id', gone.id).update({ student_id: kept.id })
}
