import type { Payer } from '../../policy/season_policy.js'
import { NOBODY, type Awaits } from '../awaits.js'
import type { BillingState } from './states.js'

const payment: Awaits = { who: 'school', act: 'recordPayment', by: 'payment' }

/** Who is awaited on the billing track, state by state, after its first act. */
const BILLING_AWAITS: Record<Exclude<BillingState, 'unbilled'>, Awaits> = {
  statement_issued: payment,
  partly_paid: payment,
  difference_open: { who: 'finance', act: 'settleDifference', by: 'payment' },
  reconciling: { who: 'finance', act: 'settleReconciling', by: 'payment' },
  settled: NOBODY,
  cancelled: NOBODY,
}

/** The first act: a school is billed, students' online payments are reconciled. */
const FIRST_ACT = { school: 'issueStatement', students: 'startReconciling' } as const

export const billingAwaits = (state: BillingState, payer: Payer): Awaits =>
  state === 'unbilled'
    ? { who: 'finance', act: FIRST_ACT[payer], by: 'payment' }
    : BILLING_AWAITS[state]

/** Every act that the billing track may wait for. */
export const BILLING_ACTS = [
  ...Object.values(FIRST_ACT),
  ...Object.values(BILLING_AWAITS).map(({ act }) => act),
]
