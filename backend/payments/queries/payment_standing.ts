import { standingOf, type StandingKind } from '#domain/money/account'
import type Order from '#models/payments/order'
import Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { accountOf } from './account_of_student.js'

export interface PaymentStanding {
  kind: StandingKind
  amountFen: number
  /** What can be paid now, or was paid and is not known of yet. */
  openOrder: Order | null
}

/**
 * How a student stands: the unit's way decides first whether students pay at all (苏教指通〔2023〕13号 三), then what was
 * paid, then what the school says. Whoever has paid stays paid after a reset (无需重新缴费).
 * @param studentId of somebody who was not merged into another
 */
export async function paymentStanding(
  studentId: string,
  trx?: TransactionClientContract
): Promise<PaymentStanding> {
  const student = await Student.findOrFail(studentId, { client: trx })
  const { account, orders } = await accountOf(student, trx)
  const openOrder = orders.find(({ state }) => state === 'open') ?? null
  return { kind: standingOf(account), amountFen: account.priceFen, openOrder }
}
