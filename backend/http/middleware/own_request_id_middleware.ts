import type { HttpContext } from '@adonisjs/core/http'
import logger from '@adonisjs/core/services/logger'
import type { NextFn } from '@adonisjs/core/types/http'

const HEADER = 'x-request-id'

/** A request's number in the log is ours: one that callers choose could hide or imitate another. */
export default class OwnRequestIdMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    // Without a header the framework makes a number of its own.
    delete ctx.request.headers()[HEADER]
    const id = ctx.request.id()
    ctx.logger = logger.child({ request_id: id })
    ctx.response.header(HEADER, id!)
    return next()
  }
}
