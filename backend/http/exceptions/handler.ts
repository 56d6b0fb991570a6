import { databaseFault } from '#backend/http/errors/database_faults'
import { UnreadableBody } from '#backend/http/errors/unreadable_body'
import { isUuid } from '#backend/http/is_uuid'
import type { ErrorType } from '#backend/http/errors/error_type'
import { refuse, refuseThrown } from '#backend/http/errors/refuse'
import { isUnreachable } from '#backend/engine/with_deadline'
import { ExceptionHandler as BaseHandler, type HttpContext } from '@adonisjs/core/http'

const TYPES: Record<string, ErrorType> = {
  E_BAD_CSRF_TOKEN: 'csrf',
  E_UNAUTHORIZED_ACCESS: 'signed_out',
  E_INVALID_CREDENTIALS: 'bad_credentials',
  E_AUTHORIZATION_FAILURE: 'forbidden',
  E_FORBIDDEN: 'forbidden',
  E_ROUTE_NOT_FOUND: 'not_found',
  E_ROW_NOT_FOUND: 'not_found',
}

interface Known {
  code?: string
  messages?: unknown
  response?: { availableIn: number }
}

/** Answers every error with a sentence; unexpected ones with the request id that the log has. */
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
      const seconds = response?.availableIn ?? 60
      ctx.response.header('retry-after', seconds)
      const minutes = Math.ceil(seconds / 60)
      return refuse(ctx, { type: 'too_many_requests', minutes })
    }
    const type = expected(error, ctx)
    if (type) return refuseThrown(ctx, { type })
    return refuse(ctx, { type: 'unexpected', id: ctx.request.id() })
  }

  /** Expected database faults are logged as one line without names or values; other expected ones not. */
  async report(error: unknown, ctx: HttpContext) {
    const type = expected(error, ctx)
    if (!type) return super.report(error, ctx)
    const { code } = error as Known
    if (databaseFault(error)) ctx.logger.warn({ code, route: ctx.route?.pattern }, type)
  }
}

/** The type of an expected error: caused by the caller, the engine or the database. */
function expected(error: unknown, { params }: HttpContext): ErrorType | null {
  if (isUnreachable(error)) return 'engine_offline'
  if (error instanceof UnreadableBody) return error.type
  const { code = '' } = (error ?? {}) as Known
  // A malformed id in the URL cannot exist.
  if (code === '22P02' && !Object.values(params).every(isUuid)) return 'not_found'
  return TYPES[code] ?? databaseFault(error)
}
