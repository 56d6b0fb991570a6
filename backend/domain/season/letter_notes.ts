import type { LetterTemplate } from './letter_templates.js'

/** Letters that bring what a person wrote about their step, and what it is. */
export const LETTER_NOTES: Partial<Record<LetterTemplate, 'reason' | 'shipment'>> = {
  capture_suspended: 'reason',
  extension_requested: 'reason',
  extension_decided: 'reason',
  deadline_moved: 'reason',
  feedback_returned: 'reason',
  download_letter_returned: 'reason',
  form_update_returned: 'reason',
  proof_reopened: 'reason',
  unit_cancelled: 'reason',
  prints_shipped: 'shipment',
}
