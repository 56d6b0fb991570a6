import { refuse } from '#backend/identity/errors'
import { holdsRight } from '#backend/identity/holds_right'
import { rightTo, routeName, type RouteRight } from '#domain/identity/route_rights'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Refuses whoever has the right to the route nowhere. On whose rows they have it, the query of the route asks
 * (`unitOfRoute`, the visible rows of a list).
 */
export default class RightsMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    const right = rightTo(routeName(ctx.request.method(), ctx.route!.pattern), ctx.params)
    if (!right) return refuse(ctx, { type: 'not_found' })
    if (!holdsRight(ctx.viewer, right))
      return refuse(ctx, { type: ctx.params.act ? 'not_allowed' : 'forbidden' })
    ctx.right = right
    return next()
  }
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    /** The line of the table by which the request was let in. */
    right: RouteRight
  }
}
