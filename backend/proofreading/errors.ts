import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({
  409: [
    'batch_empty',
    'kind_not_offered',
    'proof_changed',
    'proof_unmarked',
    'sheet_required',
    'wrong_phase',
  ],
  422: ['document_unknown', 'full_id_sent', 'phone_sent'],
})
