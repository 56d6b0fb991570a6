/** Acts shared by several stories of a rehearsed season. */

const DAY_MS = 86_400_000

type Window = { firstDay: string; lastDay: string }

/** A school, its dates as `YYYY-MM-DD` and its graduates. */
export interface School {
  window: Window
  payer?: 'school' | 'students'
  heads: number
}

/** A school after capture, and the day from which its photos may be printed. */
export interface CapturedSchool {
  end: string
  from: string
  heads: number
}

interface Moment {
  on: string
  time: string
  by: 'school' | 'admin' | 'operator' | 'reviewer' | 'finance' | 'finance2' | 'printing'
}

/** `form`: a stamped form is uploaded first and its id sent with the act. */
interface ActStep extends Moment {
  act: string
  body: Record<string, unknown>
}

interface CountStep extends Moment {
  count: Record<string, number>
}

/** An act of a person at a moment of the season. */
export type Step = ActStep | CountStep

/** The date this many days later. */
export const plus = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

export const REASON = { reason: '演练' }
const RATINGS = { photoRating: 3, serviceRating: 3 }
const PRICE_FEN = 1500

const contact = {
  notice: '请提前在学信网获取采集码，按时参加采集。',
  contactName: '演练联系人',
  contactPhone: '025-00000000',
  mailingAddress: '演练市演练路 1 号',
}

export const step = (
  on: string,
  by: Moment['by'],
  act: string,
  body: ActStep['body'] = {},
  time = '10:00'
): Step => ({ on, time, by, act, body })

export const setup = ({ window, payer = 'school' }: School) =>
  step('2023-03-06', 'school', 'saveSetup', {
    window: { ...window, from: '08:00', to: '18:00' },
    payer,
    setup: contact,
  })

export const counts = ({
  window,
  heads,
  unresolved = 0,
}: School & { unresolved?: number }): Step => ({
  on: window.lastDay,
  time: '17:30',
  by: 'school',
  count: { expected: heads, captured: heads - 3, pendingReview: 2, unresolved, locked: 0 },
})

export const form = (heads: number) => ({
  form: true,
  count: heads,
  handler: '演练经办人 025-00000000',
  ...RATINGS,
})

export const memo = (captured: number, uncaptured: number) => ({
  captured,
  uncaptured,
  byReason: { away: uncaptured },
})

/** From the end of capture until the school has submitted its form. */
export const proof = ({ end, heads }: CapturedSchool) => [
  step(plus(end, 2), 'operator', 'startProcessing'),
  step(plus(end, 4), 'school', 'submitMemo', memo(heads, 3)),
  step(plus(end, 10), 'operator', 'uploadBatch', { count: heads }),
  step(plus(end, 20), 'school', 'declareProofread'),
  step(plus(end, 21), 'school', 'submitFeedback', form(heads)),
]

export const money = ({ end, heads }: Omit<CapturedSchool, 'from'>) => [
  step(plus(end, 30), 'finance', 'issueStatement', { count: heads }),
  step(plus(end, 45), 'finance', 'recordPayment', {
    amountFen: heads * PRICE_FEN,
    paidOn: plus(end, 45),
  }),
]

export const studentMoney = ({ end, heads }: Omit<CapturedSchool, 'from'>) => [
  step(plus(end, 30), 'finance', 'startReconciling', { count: heads }),
  step(plus(end, 33), 'finance', 'settleReconciling', { amountFen: heads * PRICE_FEN }),
]

interface Paper extends Omit<CapturedSchool, 'end'> {
  checkedOn?: string
  corrections?: number
}

export const paper = ({ from, heads, checkedOn = '2023-11-03', corrections = 0 }: Paper) => [
  step(plus(from, 2), 'school', 'confirmLayoutData', { count: heads }),
  step(plus(from, 10), 'printing', 'orderPrints'),
  step(plus(from, 20), 'printing', 'finishPrints'),
  step(plus(from, 24), 'printing', 'ship', { parcels: 2 }),
  step(plus(from, 29), 'school', 'confirmReceipt'),
  step(checkedOn, 'school', 'reportPaperCheck', { corrections }),
]
