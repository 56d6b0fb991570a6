import { discardRest } from '#backend/http/uploads/discard_rest'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Whatever is answered before its body was read to the end: the answer arrives. */
export default class DiscardRestMiddleware {
  async handle({ request }: HttpContext, next: NextFn) {
    await next()
    discardRest(request.request)
  }
}
