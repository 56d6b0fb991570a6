import { isByKey } from '#backend/http/by_key'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import OfSessions from '@adonisjs/shield/shield_middleware'

/** Asks for the token of a session, where there is one. */
@inject()
export default class ShieldMiddleware {
  constructor(private ofSessions: OfSessions) {}

  handle(ctx: HttpContext, next: NextFn) {
    return isByKey(ctx) ? next() : this.ofSessions.handle(ctx, next)
  }
}
