import type { ActName } from '../act_rules.js'
import type { SeasonFacts } from '../facts.js'
import { count, day, lines, type DecisionLine, type StepDetails } from './decision_line.js'
import { paymentLines, reconcilingLines, statementLines } from './money_decisions.js'
import { errataLines, extensionLines, formLines, memoLines } from './paper_decisions.js'

/** What an act decides on. */
export interface DecisionRule {
  /** The acts of which the latest brought what is decided on: its document and its reason. */
  on: readonly ActName[]
  /** @param brought the details of that act; empty if there was none */
  lines: (facts: SeasonFacts, brought: StepDetails) => DecisionLine[]
}

const form: DecisionRule = { on: ['submitFeedback', 'registerPostedFeedback'], lines: formLines }
const shipment: DecisionRule = {
  on: ['ship'],
  lines: (_facts, { parcels }) => lines(count('parcels', parcels)),
}
const payment: DecisionRule = { on: ['issueStatement'], lines: paymentLines }

/** The acts by which somebody decides on what another handed in, and what that person must see. */
export const DECISIONS: Partial<Record<ActName, DecisionRule>> = {
  resume: {
    on: ['suspend'],
    lines: ({ offeredLastDay }) => lines(day('offered_last_day', offeredLastDay)),
  },
  decideExtension: { on: ['requestExtension'], lines: extensionLines },
  startProcessing: { on: ['submitMemo'], lines: memoLines },
  answerErrata: { on: ['submitErrata'], lines: errataLines },
  declareProofread: {
    on: ['answerErrata'],
    lines: ({ delivered }) => lines(count('delivered', delivered)),
  },
  returnFeedback: form,
  acceptFeedback: form,
  reopenProof: form,
  resolveLateErratum: {
    on: ['reportLateErratum'],
    lines: ({ lateErratumCount }) => lines(count('late_errata_open', lateErratumCount)),
  },
  resolveChsiReturn: {
    on: ['registerChsiReturn'],
    lines: ({ returnCount }) => lines(count('returns_open', returnCount)),
  },
  issueStatement: { on: ['submitMemo'], lines: statementLines },
  recordPayment: payment,
  settleDifference: payment,
  startReconciling: { on: ['submitMemo'], lines: statementLines },
  settleReconciling: { on: ['startReconciling'], lines: reconcilingLines },
  orderPrints: {
    on: ['confirmLayoutData'],
    lines: (_facts, layout) => lines(count('layout_count', layout.count)),
  },
  ship: {
    on: ['reportPaperCheck'],
    lines: (_facts, check) => lines(count('corrections', check.corrections)),
  },
  confirmReceipt: shipment,
  reportPaperCheck: shipment,
}
