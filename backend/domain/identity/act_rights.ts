import { WINDOW_PHASES } from '../season/main/phases.js'
import type { ActName } from '../season/act_rules.js'
import type { Role } from '../season/codes.js'
import { may, type Capability } from './permissions.js'

/** The right to an act. */
export interface ActRight {
  may: Capability
  /** Nobody decides on own work: not for whoever did one of these acts at the same unit. */
  notBy?: readonly ActName[]
  /** Whose work it is, if others only register it: it is no task of theirs. */
  task?: Capability
  /** Needed as well for what comes after the unit's own window: the deadlines of the centre. */
  afterWindow?: Capability
}

const forSchool: ActRight = { may: 'answerForSchool' }
/** The centre registers it by a paper of the school only (代登记). */
const byPaper: ActRight = { may: 'answerForSchool', task: 'answerAsSchool' }
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
  // A school lengthens its own window only.
  extendDeadline: { may: 'answerForSchool', afterWindow: 'runUnits' },
  closeCapture: run,
  submitMemo: byPaper,
  startProcessing: run,
  uploadBatch: run,
  submitErrata: byPaper,
  answerErrata: { may: 'answerErrata', notBy: ['submitErrata'] },
  declareProofread: byPaper,
  submitFeedback: asSchool,
  registerPostedFeedback: run,
  // A posted form is the school's: who registered it may judge it.
  returnFeedback: { may: 'runUnits', notBy: ['submitFeedback'] },
  acceptFeedback: { may: 'runUnits', notBy: ['submitFeedback'] },
  reopenProof: undo,
  reportLateErratum: byPaper,
  resolveLateErratum: { may: 'answerErrata', notBy: ['reportLateErratum'] },
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

/** Is the act work of somebody with this role? */
export const isTaskOf = (role: Role, act: ActName): boolean =>
  may([role], ACT_RIGHTS[act].task ?? ACT_RIGHTS[act].may)

/** May they also do it to what comes after the unit's own window? */
export const mayActAfterWindow = (roles: readonly Role[], act: ActName): boolean =>
  may(roles, ACT_RIGHTS[act].afterWindow ?? ACT_RIGHTS[act].may)

/** May they do the act at a unit that is in this phase? */
export const mayActIn = (
  roles: readonly Role[],
  act: ActName,
  phase: string | undefined
): boolean =>
  mayAct(roles, act) &&
  (WINDOW_PHASES.some((own) => own === phase) || mayActAfterWindow(roles, act))
