import type { HttpContext } from '@adonisjs/core/http'
import logger from '@adonisjs/core/services/logger'
import type { NextFn } from '@adonisjs/core/types/http'

const HEADER = 'x-request-id'

/** Ignores request ids sent by callers: they could imitate another request in the log. */
export default class OwnRequestIdMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    // Without the header the framework generates an id.
    delete ctx.request.headers()[HEADER]
    const id = ctx.request.id()
    ctx.logger = logger.child({ request_id: id })
    ctx.response.header(HEADER, id!)
    return next()
  }
}
