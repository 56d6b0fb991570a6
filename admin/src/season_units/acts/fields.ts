import { UNCAPTURED_WHY } from '@domain/season/main/memo'
import type { ActName } from '@domain/season/act_rules'
import type { SeasonUnit } from '../types'

export type FieldKind =
  'text' | 'long' | 'day' | 'time' | 'count' | 'yuan' | 'flag' | 'file' | 'choice'

/** One input of an act's form; `source` is its path in the request body. */
export interface ActField {
  source: string
  label: string
  kind: FieldKind
  optional?: boolean
  choices?: { id: string | number; name: string }[]
  initial?: unknown
}

const reason: ActField = { source: 'reason', label: 'act.reason', kind: 'long' }
const optionalReason: ActField = { ...reason, label: 'act.optional_reason', optional: true }
const count = (initial?: unknown): ActField => ({
  source: 'count',
  label: 'act.count',
  kind: 'count',
  initial,
})
const rating = (source: string, label: string): ActField => ({
  source,
  label,
  kind: 'choice',
  choices: [3, 2, 1].map((id) => ({ id, name: `act.rating_${id}` })),
  initial: 3,
})
const day = (source: string, label: string, initial?: unknown): ActField => ({
  source,
  label,
  kind: 'day',
  initial,
})

const text = (source: string, label: string, initial?: string): ActField => ({
  source,
  label,
  kind: 'text',
  initial,
})

const setup = ({ facts, setup: known }: SeasonUnit): ActField[] => {
  const window = facts?.window ?? facts?.cityWindow
  const payers = facts?.payers ?? []
  return [
    day('window.firstDay', 'act.first_day', window?.firstDay),
    day('window.lastDay', 'act.last_day', window?.lastDay),
    { source: 'window.from', label: 'act.from', kind: 'time', initial: window?.from },
    { source: 'window.to', label: 'act.to', kind: 'time', initial: window?.to },
    {
      source: 'payer',
      label: 'act.payer',
      kind: 'choice',
      choices: payers.map((id) => ({ id, name: `act.payer_${id}` })),
      initial: facts?.payer,
    },
    text('setup.contactName', 'act.contact_name', known?.contactName),
    text('setup.contactPhone', 'act.contact_phone', known?.contactPhone),
    text('setup.mailingAddress', 'act.mailing_address', known?.mailingAddress),
    { ...text('setup.notice', 'act.notice', known?.notice), kind: 'long' },
    optionalReason,
  ]
}

const extension = ({ facts }: SeasonUnit): ActField[] => [
  {
    source: 'target',
    label: 'act.target',
    kind: 'choice',
    choices: ['window', 'proof'].map((id) => ({ id, name: `act.target_${id}` })),
    initial: facts?.proofDue ? 'proof' : 'window',
  },
  day('until', 'act.until', facts?.proofDue ?? facts?.window?.lastDay),
  reason,
]

const form = ({ facts }: SeasonUnit): ActField[] => [
  { source: 'documentId', label: 'act.document', kind: 'file' },
  count(facts?.delivered),
  { source: 'countReason', label: 'act.count_reason', kind: 'text', optional: true },
  text('handler', 'act.handler'),
  rating('photoRating', 'act.photo_rating'),
  rating('serviceRating', 'act.service_rating'),
]

const noted = (): ActField[] => [reason]
const list: ActField = {
  source: 'documentId',
  label: 'act.list_document',
  kind: 'file',
  optional: true,
}
const listed = (most?: number): ActField[] => [count(most), list]
const nothing = (): ActField[] => []

/** The form of each act. An act without a form does not compile. */
export const ACT_FIELDS: Record<ActName, (unit: SeasonUnit) => ActField[]> = {
  saveSetup: setup,
  suspend: noted,
  resume: ({ facts }) => [day('lastDay', 'act.last_day', facts?.offeredLastDay), optionalReason],
  requestExtension: extension,
  decideExtension: () => [
    { source: 'granted', label: 'act.granted', kind: 'flag', initial: true },
    reason,
  ],
  extendDeadline: extension,
  closeCapture: noted,
  submitMemo: () => [
    { source: 'captured', label: 'act.captured', kind: 'count' },
    { source: 'uncaptured', label: 'act.uncaptured', kind: 'count' },
    ...UNCAPTURED_WHY.map((why): ActField => ({
      source: `byReason.${why}`,
      label: `act.why_${why}`,
      kind: 'count',
      initial: 0,
    })),
    list,
  ],
  startProcessing: nothing,
  uploadBatch: ({ facts }) =>
    facts?.proofStart === 'receipt' ? [count(), day('receivedOn', 'act.received_on')] : [count()],
  submitErrata: () => listed(),
  answerErrata: ({ facts }) => listed(facts?.erratumCount),
  declareProofread: nothing,
  submitFeedback: form,
  registerPostedFeedback: form,
  returnFeedback: noted,
  acceptFeedback: nothing,
  reopenProof: noted,
  registerChsiReturn: () => listed(),
  resolveChsiReturn: ({ facts }) => listed(facts?.returnCount),
  cancelUnit: noted,
  issueStatement: ({ facts }) => listed(facts?.delivered),
  recordPayment: ({ facts }) => [
    {
      source: 'amountFen',
      label: 'act.amount',
      kind: 'yuan',
      initial: facts ? facts.statementFen - facts.paidFen : undefined,
    },
    day('paidOn', 'act.paid_on'),
  ],
  settleDifference: noted,
  startReconciling: ({ facts }) => [count(facts?.delivered)],
  settleReconciling: ({ facts }) => [
    { source: 'amountFen', label: 'act.amount', kind: 'yuan', initial: facts?.statementFen },
    { ...reason, optional: true },
  ],
  confirmLayoutData: ({ facts }) => listed(facts?.delivered),
  orderPrints: nothing,
  finishPrints: nothing,
  ship: () => [
    { source: 'parcels', label: 'act.parcels', kind: 'count', initial: 1 },
    { ...reason, label: 'act.tracking', kind: 'text', optional: true },
  ],
  confirmReceipt: nothing,
  reportPaperCheck: () => [
    { source: 'corrections', label: 'act.corrections', kind: 'count', initial: 0 },
  ],
}
