import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({
  409: [
    'answer_not_offered',
    'answer_reason_required',
    'batch_empty',
    'errata_empty',
    'erratum_answered',
    'erratum_not_answered',
    'erratum_not_sent',
    'erratum_open',
    'erratum_sent',
    'image_delivered',
    'kind_not_offered',
    'nothing_corrected',
    'nothing_delivered',
    'photo_in_batch',
    'product_missing',
    'proof_changed',
    'proof_unmarked',
    'sheet_required',
    'swap_partner_missing',
    'wrong_phase',
  ],
  422: ['document_unknown', 'full_id_sent', 'phone_sent', 'photo_unknown', 'student_unknown'],
})
