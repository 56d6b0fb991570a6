import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({
  409: ['request_answered'],
  422: ['ground_required'],
})
