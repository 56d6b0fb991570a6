import { today } from '#backend/clock/season_clock'
import { keyHashIn } from '#backend/collectors/collector_key'
import { refuseIntake } from '#backend/collectors/errors'
import { collectorOfKey, type KnownCollector } from '#backend/collectors/queries/collector_of_key'
import { runAs, scopeOf } from '#backend/isolation/scope'
import { askKey } from '#domain/collectors/collector_state'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Requires the key of a collector, and lets it see the rows of the schools that it may send for, and no others. There is
 * no session: neither a cookie nor a token against forgery is read.
 */
export default class CollectorMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    // What a refused request has to bring (RFC 6750, 3).
    ctx.response.header('www-authenticate', 'Bearer')
    const keyHash = keyHashIn(ctx.request.header('authorization'))
    if (!keyHash) return refuseIntake(ctx, { type: 'key_missing' })
    const known = await collectorOfKey(keyHash)
    if (!known) return refuseIntake(ctx, { type: 'key_unknown' })
    const { expiresOn, revokedAt } = known.collector
    const asked = askKey({ expiresOn, isRevoked: revokedAt !== null }, await today())
    if (!asked.ok) return refuseIntake(ctx, asked.error)
    ctx.response.removeHeader('www-authenticate')
    ctx.sender = known
    return runAs(scopeOf({ seesAllUnits: false, unitIds: known.unitIds }), next)
  }
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    /** The collector by whose key the request came. */
    sender: KnownCollector
  }
}
