import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({
  409: ['wrong_phase'],
  415: ['file_kind'],
  422: ['document_broken', 'document_locked', 'document_too_heavy'],
  503: ['document_busy'],
})
