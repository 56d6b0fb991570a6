import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({
  403: ['own_request'],
  409: ['already_done', 'letter_not_asked', 'letter_waiting', 'wrong_phase'],
  422: ['document_unknown'],
  503: ['chromium_missing', 'fonts_missing'],
})
