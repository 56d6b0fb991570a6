import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** The API always answers JSON, and its answers are not cached. */
export default class JsonAnswersMiddleware {
  handle({ request, response }: HttpContext, next: NextFn) {
    if (request.url().startsWith('/api/')) {
      request.headers().accept = 'application/json'
      response.header('cache-control', 'no-store')
    }
    return next()
  }
}
