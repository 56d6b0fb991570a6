import { runAs } from '#backend/isolation/scope'
import { refuse } from '#backend/kiosks/errors'
import { kioskHashIn } from '#backend/kiosks/kiosk_token'
import { kioskOfToken, type KnownKiosk } from '#backend/kiosks/queries/kiosk_of_token'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Requires the token of a device of a fixed point, which learns who comes next, and opens the page of whoever brings a
 * code or a number. What a student does there is done by the student’s own session.
 */
export default class KioskMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    // What a refused request has to bring (RFC 6750, 3).
    ctx.response.header('www-authenticate', 'Bearer')
    const tokenHash = kioskHashIn(ctx.request.header('authorization'))
    const device = tokenHash && (await kioskOfToken(tokenHash))
    if (!device) return refuse(ctx, { type: 'kiosk_closed' })
    ctx.response.removeHeader('www-authenticate')
    ctx.device = device
    return runAs(device.scope, next)
  }
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    /** The device of a fixed point from which the request came. */
    device: KnownKiosk
  }
}
