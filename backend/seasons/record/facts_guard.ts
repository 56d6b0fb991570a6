import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { guardBatch } from './guard_batch.js'
import { guardDeclaration } from './guard_declaration.js'
import { guardAnswers, guardSubmission } from './guard_errata.js'
import {
  guardAcceptedForm,
  guardPostedForm,
  guardReturnedForm,
  guardUploadedForm,
  outdateForm,
} from './guard_form.js'
import { guardLateReport, guardLateResolution } from './guard_late_errata.js'
import { guardLayout } from './guard_layout.js'
import { guardMemo } from './guard_memo.js'

/** Why the facts of an act refuse it; each has a sentence of its own. */
export const FACTS_REFUSALS = [
  'batch_differs',
  'batch_required',
  'errata_differ',
  'errata_required',
  'layout_differs',
  'layout_required',
  'memo_differs',
  'memo_required',
  'proof_differs',
] as const
export type FactsRefusal = (typeof FACTS_REFUSALS)[number]

type Guard = (record: StepRecord, trx: TransactionClientContract) => Promise<FactsRefusal | null>

/** The acts that name facts: each guard locks them, counts again, and marks them as handed in. */
const GUARDS: Record<string, Guard> = {
  acceptFeedback: guardAcceptedForm,
  answerErrata: guardAnswers,
  confirmLayoutData: guardLayout,
  declareProofread: guardDeclaration,
  registerPostedFeedback: guardPostedForm,
  reopenProof: outdateForm,
  reportLateErratum: guardLateReport,
  resolveLateErratum: guardLateResolution,
  returnFeedback: guardReturnedForm,
  submitErrata: guardSubmission,
  submitFeedback: guardUploadedForm,
  submitMemo: guardMemo,
  uploadBatch: guardBatch,
}

/** Asks the facts that a step names. @returns why they refuse it, or null */
export const guardFacts: Guard = async (record, trx) =>
  (await GUARDS[record.event]?.(record, trx)) ?? null

/** The refusal in the reason with which a step was not recorded; null for another reason. */
export const readFactsRefusal = (reason: string): FactsRefusal | null =>
  FACTS_REFUSALS.find((refusal) => refusal === reason) ?? null
