import { localeOf } from '#backend/http/errors/explain'
import { runAs } from '#backend/isolation/scope'
import { keepLocale } from '#backend/phone/actions/keep_locale'
import { refuse } from '#backend/phone/errors'
import { inTurn } from '#backend/phone/in_turn'
import { tokenHashIn } from '#backend/phone/phone_token'
import { sessionOfToken, type Bearer } from '#backend/phone/queries/session_of_token'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Requires the session of a student, who reaches the own photos and nothing else. It comes as a token and not as a
 * cookie, so that another client than a browser can use the same API (a mini-program has no cookies).
 */
export default class PhoneMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    // What a refused request has to bring (RFC 6750, 3).
    ctx.response.header('www-authenticate', 'Bearer')
    const tokenHash = tokenHashIn(ctx.request.header('authorization'))
    const bearer = tokenHash && (await inTurn(() => sessionOfToken(tokenHash)))
    if (!bearer) return refuse(ctx, { type: 'phone_signed_out' })
    ctx.response.removeHeader('www-authenticate')
    ctx.bearer = bearer
    return runAs(bearer.scope, async () => {
      await keepLocale(bearer.session, localeOf(ctx))
      return next()
    })
  }
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    /** The student by whose session the request came. */
    bearer: Bearer
  }
}
