import { isByKey } from '#backend/http/by_key'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import OfPeople from '@adonisjs/session/session_middleware'
import type { SessionStoreFactory } from '@adonisjs/session/types'

/** Opens the session of whoever asks, unless they come by a key. */
@inject()
export default class SessionMiddleware {
  constructor(private ofPeople: OfPeople<Record<string, SessionStoreFactory>>) {}

  handle(ctx: HttpContext, next: NextFn) {
    return isByKey(ctx) ? next() : this.ofPeople.handle(ctx, next)
  }
}
