import { refuse } from '#backend/messages/refuse'
import type { ErrorType } from '#backend/messages/error_type'
import { ExceptionHandler as BaseHandler, type HttpContext } from '@adonisjs/core/http'
import { isUnreachable } from '#backend/seasons/engine/in_time'

const TYPES: Record<string, ErrorType> = {
  E_BAD_CSRF_TOKEN: 'csrf',
  E_UNAUTHORIZED_ACCESS: 'signed_out',
  E_INVALID_CREDENTIALS: 'bad_credentials',
  E_AUTHORIZATION_FAILURE: 'forbidden',
  E_FORBIDDEN: 'forbidden',
  E_ROUTE_NOT_FOUND: 'not_found',
  E_ROW_NOT_FOUND: 'not_found',
  E_REQUEST_ENTITY_TOO_LARGE: 'file_too_large',
}

interface Known {
  code?: string
  status?: number
  messages?: unknown
  response?: { availableIn: number }
}

/** The last resort: every error becomes a sentence, and what is unexpected a number in the log. */
export default class ExceptionHandler extends BaseHandler {
  protected ignoreCodes = [...Object.keys(TYPES), 'E_VALIDATION_ERROR', 'E_TOO_MANY_REQUESTS']

  async handle(error: unknown, ctx: HttpContext) {
    const { code = '', messages, response } = error as Known
    if (code === 'E_VALIDATION_ERROR') {
      refuse(ctx, { type: 'invalid' })
      const body = ctx.response.getBody() as object
      return ctx.response.send({ ...body, errors: messages })
    }
    if (code === 'E_TOO_MANY_REQUESTS') {
      const minutes = Math.ceil((response?.availableIn ?? 60) / 60)
      return refuse(ctx, { type: 'too_many_requests', minutes } as { type: ErrorType })
    }
    if (isUnreachable(error)) return refuse(ctx, { type: 'engine_offline' })
    // A malformed id is no id of anything.
    if (code === '22P02') return refuse(ctx, { type: 'not_found' })
    const type = TYPES[code]
    if (type) return refuse(ctx, { type })
    return refuse(ctx, { type: 'unexpected', id: ctx.request.id() } as { type: ErrorType })
  }
}
