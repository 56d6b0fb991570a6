import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({
  403: ['own_request'],
  409: ['already_done', 'form_not_asked', 'late_errata_open', 'wrong_phase'],
  422: ['count_differs', 'document_unknown'],
  503: ['chromium_missing', 'document_busy', 'fonts_missing'],
})
