import * as capture from './acts/capture.js'
import * as ending from './acts/ending.js'
import * as extension from './acts/extension.js'
import * as feedback from './acts/feedback.js'
import * as proofreading from './acts/proofreading.js'
import { saveSetup } from './acts/setup.js'
import * as billing from './tracks/billing.js'
import * as print from './tracks/print.js'
import type { ActRule } from './rule.js'

/** Every act of a person, in the order of season.md sections 2 and 3. */
export const ACT_RULES = {
  saveSetup,
  suspend: capture.suspend,
  resume: capture.resume,
  requestExtension: extension.requestExtension,
  decideExtension: extension.decideExtension,
  extendDeadline: extension.extendDeadline,
  closeCapture: capture.closeCapture,
  submitMemo: capture.submitMemo,
  startProcessing: proofreading.startProcessing,
  uploadBatch: proofreading.uploadBatch,
  submitErrata: proofreading.submitErrata,
  answerErrata: proofreading.answerErrata,
  declareProofread: proofreading.declareProofread,
  submitFeedback: feedback.submitFeedback,
  registerPostedFeedback: feedback.registerPostedFeedback,
  returnFeedback: feedback.returnFeedback,
  acceptFeedback: feedback.acceptFeedback,
  reopenProof: feedback.reopenProof,
  registerChsiReturn: ending.registerChsiReturn,
  resolveChsiReturn: ending.resolveChsiReturn,
  cancelUnit: ending.cancelUnit,
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

/** An act with what it carries. */
export type Act = { [N in ActName]: { name: N; input: ActInput<N> } }[ActName]

export const ACT_NAMES = Object.keys(ACT_RULES) as ActName[]
