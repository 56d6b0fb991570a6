import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({
  409: ['wrong_phase'],
  503: ['chromium_missing', 'document_busy', 'fonts_missing'],
})
