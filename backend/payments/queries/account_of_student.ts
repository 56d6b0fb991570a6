import type { Account } from '#domain/money/account'
import { policyOf } from '#domain/policy/read_policy'
import Order from '#models/payments/order'
import PaymentNotice from '#models/payments/payment_notice'
import PaymentWaiver from '#models/payments/payment_waiver'
import type Student from '#models/roster/student'
import SeasonUnit from '#models/seasons/season_unit'
import UnitProgress from '#models/seasons/unit_progress'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A student's money, with the rows that say so. */
export interface StudentAccount {
  account: Account
  /** The newest first. */
  orders: Order[]
  waiver: PaymentWaiver | null
}

/** By which way a unit pays: as it said when it set its dates (`saveSetup`), and before that as the policy begins. */
async function termsOf(seasonUnitId: string, client?: TransactionClientContract) {
  const unit = await SeasonUnit.query({ client })
    .where('id', seasonUnitId)
    .preload('season', (season) => season.preload('policy'))
    .firstOrFail()
  const track = { seasonUnitId, track: 'main' } as const
  const main = await UnitProgress.query({ client }).where(track).first()
  const { payers, priceFen } = policyOf(unit.season.policy.sourced)
  return { payer: main?.facts.payer ?? payers[0]!, priceFen }
}

/** The payments that were booked or listed for a refund. */
const transactionsOf = (orders: Order[], client?: TransactionClientContract) =>
  PaymentNotice.query({ client })
    .whereIn(
      'order_id',
      orders.map(({ id }) => id)
    )
    .whereNot('outcome', 'known')

/** @param student locked, if something is to be decided by it */
export async function accountOf(
  { id: studentId, seasonUnitId }: Pick<Student, 'id' | 'seasonUnitId'>,
  client?: TransactionClientContract
): Promise<StudentAccount> {
  const terms = await termsOf(seasonUnitId, client)
  const orders = await Order.query({ client }).where({ studentId }).orderBy('recorded_at', 'desc')
  const waiver = await PaymentWaiver.query({ client })
    .where({ studentId })
    .whereNull('ended_at')
    .first()
  const told = await transactionsOf(orders, client)
  const account: Account = {
    ...terms,
    waiver: waiver?.kind ?? null,
    orders: orders.map(({ id, state, way, amountFen, expiresAt }) => ({
      ...{ id, state, way, amountFen },
      isExpired: expiresAt.toMillis() <= Date.now(),
    })),
    transactions: told.map(({ transactionId }) => transactionId),
  }
  return { account, orders, waiver }
}
