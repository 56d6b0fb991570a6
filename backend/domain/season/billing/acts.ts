import type { CivilDate } from '../../calendar/civil_date.js'
import type { BillingState } from './states.js'
import { without } from '../deadline.js'
import { proceed, refuse, type ActRule, type Moment } from '../act_rule.js'
import { letter } from '../effect.js'
import type { SeasonState } from '../state.js'
import type { CountInput, NotedInput } from '../inputs.js'

type Billing = NonNullable<SeasonState['billing']>

function settleAs(state: SeasonState, billing: Partial<Billing>, moment: Moment): SeasonState {
  const next = { ...state.billing!, ...billing, since: moment.at }
  if (next.state !== 'settled') return { ...state, billing: next }
  const deadlines = without(state.deadlines, 'payment')
  return { ...state, billing: next, deadlines }
}

/** The exact sum settles; less is partly paid, more is a difference that a person must clarify. */
export function billingStateFor(statementFen: number, paidFen: number): BillingState {
  if (paidFen === statementFen) return 'settled'
  return paidFen < statementFen ? 'partly_paid' : 'difference_open'
}

export interface IssueStatementInput {
  count: number
  documentId: string | null
}

/** 按照实拍人数（以系统统计实拍人数为准）: the count is frozen into the letter. */
export const issueStatement: ActRule<IssueStatementInput> = {
  by: ['finance', 'centre_admin'],
  track: 'billing',
  from: ['unbilled'],
  apply(state, { count }, moment) {
    if (state.payer !== 'school') return refuse({ type: 'payer_not_offered' })
    const statementFen = count * state.policy.priceFen
    const due = state.deadlines.payment!.due
    // Nobody was photographed: nothing is owed, so no statement is sent.
    if (statementFen === 0) return proceed(settleAs(state, { state: 'settled' }, moment))
    return proceed(
      settleAs(state, { state: 'statement_issued', statementFen }, moment),
      letter('statement_issued', 'school', { count, amountFen: statementFen, due })
    )
  },
}

export interface RecordPaymentInput {
  amountFen: number
  paidOn: CivilDate
}

export const recordPayment: ActRule<RecordPaymentInput> = {
  by: ['finance', 'centre_admin'],
  track: 'billing',
  from: ['statement_issued', 'partly_paid', 'difference_open'],
  apply(state, { amountFen, paidOn }, moment) {
    if (paidOn > moment.today) return refuse({ type: 'day_in_future', today: moment.today })
    const paidFen = state.billing!.paidFen + amountFen
    const next = billingStateFor(state.billing!.statementFen, paidFen)
    return proceed(
      settleAs(state, { state: next, paidFen }, moment),
      letter('payment_received', 'school', { amountFen })
    )
  },
}

/** A person accepts that too little or too much was paid. */
export const settleDifference: ActRule<NotedInput> = {
  by: ['finance', 'centre_admin'],
  track: 'billing',
  from: ['partly_paid', 'difference_open'],
  apply: (state, _input, moment) => proceed(settleAs(state, { state: 'settled' }, moment)),
}

/** 方式二, students pay online: the centre compares its count with the payment gateway's. */
export const startReconciling: ActRule<CountInput> = {
  by: ['finance', 'centre_admin'],
  track: 'billing',
  from: ['unbilled'],
  apply(state, { count }, moment) {
    if (state.payer !== 'students') return refuse({ type: 'payer_not_offered' })
    const statementFen = count * state.policy.priceFen
    return proceed(settleAs(state, { state: 'reconciling', statementFen }, moment))
  },
}

export interface SettleReconcilingInput {
  amountFen: number
  noteId: string | null
}

export const settleReconciling: ActRule<SettleReconcilingInput> = {
  by: ['finance', 'centre_admin'],
  track: 'billing',
  from: ['reconciling'],
  apply(state, { amountFen, noteId }, moment) {
    const expected = state.billing!.statementFen
    if (amountFen !== expected && !noteId) return refuse({ type: 'count_differs', expected })
    return proceed(settleAs(state, { state: 'settled', paidFen: amountFen }, moment))
  },
}
