import type { ActName } from '../season/act_rules.js'
import type { Role } from '../season/codes.js'
import { may, type Capability } from './permissions.js'

/** The right to an act. */
export interface ActRight {
  may: Capability
  /** Nobody decides on own work: not for whoever did one of these acts at the same unit. */
  notBy?: readonly ActName[]
}

const forSchool: ActRight = { may: 'answerForSchool' }
const asSchool: ActRight = { may: 'answerAsSchool' }
const run: ActRight = { may: 'runUnits' }
const undo: ActRight = { may: 'undoUnits' }
const bill: ActRight = { may: 'billUnits' }
const record: ActRight = { may: 'recordPayments' }
const print: ActRight = { may: 'printUnits' }

/**
 * Who may do which act, asked before the engine is. A season's process has rules of its own
 * (`ACT_RULES.by`), which running seasons replay: these may only be narrower.
 */
export const ACT_RIGHTS: Readonly<Record<ActName, ActRight>> = {
  saveSetup: forSchool,
  suspend: run,
  resume: run,
  requestExtension: asSchool,
  decideExtension: { may: 'runUnits', notBy: ['requestExtension'] },
  extendDeadline: run,
  closeCapture: run,
  submitMemo: asSchool,
  startProcessing: run,
  uploadBatch: run,
  submitErrata: asSchool,
  answerErrata: { may: 'answerErrata', notBy: ['submitErrata'] },
  declareProofread: asSchool,
  submitFeedback: asSchool,
  registerPostedFeedback: run,
  // A posted form is the school's: who registered it may judge it.
  returnFeedback: { may: 'runUnits', notBy: ['submitFeedback'] },
  acceptFeedback: { may: 'runUnits', notBy: ['submitFeedback'] },
  reopenProof: undo,
  registerChsiReturn: run,
  resolveChsiReturn: run,
  cancelUnit: undo,
  issueStatement: bill,
  recordPayment: record,
  settleDifference: { may: 'settleDifferences', notBy: ['recordPayment'] },
  startReconciling: bill,
  // It books what the gateway has collected, and writes off the difference.
  settleReconciling: record,
  confirmLayoutData: forSchool,
  orderPrints: print,
  finishPrints: print,
  ship: print,
  confirmReceipt: forSchool,
  reportPaperCheck: asSchool,
}

/** May somebody with these roles at a unit do the act there, if it does not decide on own work? */
export const mayAct = (roles: readonly Role[], act: ActName): boolean =>
  may(roles, ACT_RIGHTS[act].may)
