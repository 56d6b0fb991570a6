import { ACT_RULES, type ActName } from './act_rules.js'
import type { DeadlineKind } from './deadline.js'
import type { LetterTemplate } from './letter_templates.js'

/** What each deadline waits for; of proofreading and payments there is more than a form. */
const ACT_OF_DEADLINE: Partial<Record<DeadlineKind, ActName>> = {
  setup: 'saveSetup',
  memo: 'submitMemo',
  processing_start: 'startProcessing',
  processing: 'uploadBatch',
  review: 'acceptFeedback',
}

/** The act that a letter asks for. */
const ASKED: Partial<Record<LetterTemplate, ActName>> = {
  season_published: 'saveSetup',
  setup_due: 'saveSetup',
  setup_defaulted: 'saveSetup',
  capture_closed: 'submitMemo',
  memo_due: 'submitMemo',
  extension_requested: 'decideExtension',
  processing_start_due: 'startProcessing',
  processing_due: 'uploadBatch',
  feedback_submitted: 'acceptFeedback',
  review_due: 'acceptFeedback',
  feedback_returned: 'submitFeedback',
  form_update_sent: 'acceptFeedback',
  form_update_returned: 'submitFeedback',
  feedback_accepted: 'confirmLayoutData',
  prints_shipped: 'confirmReceipt',
  paper_check_due: 'reportPaperCheck',
}

const isAct = (name: unknown): name is ActName =>
  typeof name === 'string' && Object.hasOwn(ACT_RULES, name)

interface Written {
  template: LetterTemplate
  params: Record<string, string | number>
}

/** The act that a letter asks its reader for, where it is one that has a form. */
export function askedAct({ template, params: { what } }: Written): ActName | null {
  if (template === 'overdue') return ACT_OF_DEADLINE[what as DeadlineKind] ?? null
  if (template === 'act_waits') return isAct(what) ? what : null
  const reminded = template === 'act_due' || template === 'act_open'
  // A payment is booked by the centre: what a school can look at is on its page.
  if (reminded) return isAct(what) && what !== 'recordPayment' ? what : null
  return ASKED[template] ?? null
}
