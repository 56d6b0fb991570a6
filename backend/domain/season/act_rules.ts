import type { ActRule } from './act_rule.js'
import * as billing from './billing/acts.js'
import { uploadBatch } from './main/batches.js'
import { cancelUnit } from './main/cancel.js'
import { closeCapture, resume, suspend } from './main/capture.js'
import { registerChsiReturn, resolveChsiReturn } from './main/chsi_returns.js'
import { answerErrata, submitErrata } from './main/errata.js'
import * as extension from './main/extension.js'
import * as feedback from './main/feedback.js'
import { reportLateErratum, resolveLateErratum } from './main/late_errata.js'
import { submitMemo } from './main/memo.js'
import { declareProofread, startProcessing } from './main/proofreading.js'
import { saveSetup } from './main/setup.js'
import * as print from './print/acts.js'

/** Every act of a person, in the order of season.md sections 2 and 3. */
export const ACT_RULES = {
  saveSetup,
  suspend,
  resume,
  requestExtension: extension.requestExtension,
  decideExtension: extension.decideExtension,
  extendDeadline: extension.extendDeadline,
  closeCapture,
  submitMemo,
  startProcessing,
  uploadBatch,
  submitErrata,
  answerErrata,
  declareProofread,
  submitFeedback: feedback.submitFeedback,
  registerPostedFeedback: feedback.registerPostedFeedback,
  returnFeedback: feedback.returnFeedback,
  acceptFeedback: feedback.acceptFeedback,
  reopenProof: feedback.reopenProof,
  reportLateErratum,
  resolveLateErratum,
  registerChsiReturn,
  resolveChsiReturn,
  cancelUnit,
  issueStatement: billing.issueStatement,
  recordPayment: billing.recordPayment,
  settleDifference: billing.settleDifference,
  startReconciling: billing.startReconciling,
  settleReconciling: billing.settleReconciling,
  confirmLayoutData: print.confirmLayoutData,
  orderPrints: print.orderPrints,
  finishPrints: print.finishPrints,
  ship: print.ship,
  confirmReceipt: print.confirmReceipt,
  reportPaperCheck: print.reportPaperCheck,
}

export type ActName = keyof typeof ACT_RULES
export type ActInput<N extends ActName> =
  (typeof ACT_RULES)[N] extends ActRule<infer Input> ? Input : never

/** An act with its input. */
export type Act = { [N in ActName]: { name: N; input: ActInput<N> } }[ActName]

export const ACT_NAMES = Object.keys(ACT_RULES) as ActName[]

export const isActName = (name: string): name is ActName => Object.hasOwn(ACT_RULES, name)
