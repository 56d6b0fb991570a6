import { discardRest } from '#backend/http/uploads/discard_rest'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Reads the rest of a body after the answer, so that the answer reaches the client. */
export default class DiscardRestMiddleware {
  async handle({ request }: HttpContext, next: NextFn) {
    await next()
    discardRest(request.request)
  }
}
