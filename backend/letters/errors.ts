import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({
  409: ['letter_settled', 'wording_changed'],
  422: ['wording_placeholders'],
  503: ['test_letter_not_sent'],
})
