import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** The API speaks JSON whatever a client says it accepts, and nobody on the way keeps its answers. */
export default class JsonAnswersMiddleware {
  handle({ request, response }: HttpContext, next: NextFn) {
    if (request.url().startsWith('/api/')) {
      request.headers().accept = 'application/json'
      response.header('cache-control', 'no-store')
    }
    return next()
  }
}
