import type { ActName } from '@domain/season/act_rules'
import { LayoutForm } from './LayoutForm'
import { Count } from '../../../forms/Count'
import { FeedbackFields } from '../../../feedback_forms/FeedbackFields'
import { Reason } from '../../../forms/Reason'
import { PaymentForm, ReconciledForm } from './BillingForms'
import { ExtensionDecisionForm, ExtensionForm, LengtheningForm, ResumeForm } from './ExtensionForms'
import { MemoForm } from './MemoForm'
import { Listed, type ActForm } from './parts'
import {
  AnswersForm,
  BatchForm,
  DeclareForm,
  ErrataForm,
  LateForm,
  LateResolutionForm,
  PaperCheckForm,
  ShipForm,
} from './PhotoForms'
import { SetupForm } from './SetupForm'

const DeliveredList: ActForm = ({ unit }) => <Listed unit={unit} initial={unit.facts?.delivered} />

/** The form of each act; null where there is nothing to fill in. An act without one does not compile. */
export const ACT_FORMS: Record<ActName, ActForm | null> = {
  saveSetup: SetupForm,
  suspend: Reason,
  resume: ResumeForm,
  requestExtension: ExtensionForm,
  decideExtension: ExtensionDecisionForm,
  extendDeadline: LengtheningForm,
  closeCapture: Reason,
  submitMemo: MemoForm,
  startProcessing: null,
  uploadBatch: BatchForm,
  submitErrata: ErrataForm,
  answerErrata: AnswersForm,
  declareProofread: DeclareForm,
  submitFeedback: FeedbackFields,
  registerPostedFeedback: FeedbackFields,
  returnFeedback: Reason,
  acceptFeedback: null,
  reopenProof: Reason,
  reportLateErratum: LateForm,
  resolveLateErratum: LateResolutionForm,
  registerChsiReturn: Listed,
  resolveChsiReturn: ({ unit }) => <Listed unit={unit} initial={unit.facts?.returnCount} />,
  cancelUnit: Reason,
  issueStatement: DeliveredList,
  recordPayment: PaymentForm,
  settleDifference: Reason,
  startReconciling: ({ unit }) => <Count initial={unit.facts?.delivered} />,
  settleReconciling: ReconciledForm,
  confirmLayoutData: LayoutForm,
  orderPrints: null,
  finishPrints: null,
  ship: ShipForm,
  confirmReceipt: null,
  reportPaperCheck: PaperCheckForm,
}
