import { SECURITY_HEADERS } from '#backend/http/security_headers'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Before everything that answers; on the raw answer, to which files are written as well. */
export default class SecurityHeadersMiddleware {
  handle({ response }: HttpContext, next: NextFn) {
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      response.response.setHeader(name, value)
    return next()
  }
}
