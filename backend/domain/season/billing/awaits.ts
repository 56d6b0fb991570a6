import type { Payer } from '../../policy/season_policy.js'
import { NOBODY, type Awaits } from '../awaits.js'
import type { BillingState } from './states.js'

const payment: Awaits = { who: 'school', act: 'recordPayment', by: 'payment' }

/** Who is awaited for the money of one unit, state by state, once its first act is done. */
const BILLING_AWAITS: Record<Exclude<BillingState, 'unbilled'>, Awaits> = {
  statement_issued: payment,
  partly_paid: payment,
  difference_open: { who: 'finance', act: 'settleDifference', by: 'payment' },
  reconciling: { who: 'finance', act: 'settleReconciling', by: 'payment' },
  settled: NOBODY,
  cancelled: NOBODY,
}

/** The act that comes first: a school is billed, students' own payments are reconciled. */
const FIRST_ACT = { school: 'issueStatement', students: 'startReconciling' } as const

export const billingAwaits = (state: BillingState, payer: Payer): Awaits =>
  state === 'unbilled'
    ? { who: 'finance', act: FIRST_ACT[payer], by: 'payment' }
    : BILLING_AWAITS[state]

/** Every act that the money of a unit may wait for. */
export const BILLING_ACTS = [
  ...Object.values(FIRST_ACT),
  ...Object.values(BILLING_AWAITS).map(({ act }) => act),
]
