import { DEADLINE_KINDS, type DeadlineKind } from './deadline.js'
import type { LetterTemplate } from './letter_templates.js'

/** The deadline that a letter is about. */
const ABOUT: Partial<Record<LetterTemplate, DeadlineKind>> = {
  season_published: 'setup',
  setup_due: 'setup',
  capture_closed: 'memo',
  memo_due: 'memo',
  batch_uploaded: 'proof',
  proof_due: 'proof',
  proof_overdue: 'proof',
  proof_reopened: 'proof',
  feedback_returned: 'proof',
  feedback_submitted: 'review',
  form_update_sent: 'review',
  review_due: 'review',
  processing_start_due: 'processing_start',
  processing_due: 'processing',
  statement_issued: 'payment',
  payment_due: 'payment',
}

/** The deadline of an act of which a school is reminded. */
const OF_ACT: Record<string, DeadlineKind> = {
  saveSetup: 'setup',
  submitMemo: 'memo',
  declareProofread: 'proof',
  submitFeedback: 'proof',
  recordPayment: 'payment',
}

interface Written {
  template: LetterTemplate
  params: Record<string, string | number>
}

/** Which deadline a letter is about; null for one about none. */
export function deadlineOfLetter({ template, params: { what } }: Written): DeadlineKind | null {
  if (template === 'overdue') return DEADLINE_KINDS.find((kind) => kind === what) ?? null
  if (template === 'act_due') return OF_ACT[String(what)] ?? null
  return ABOUT[template] ?? null
}
