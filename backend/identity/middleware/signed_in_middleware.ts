import { dutyOf, type Duty } from '#backend/identity/duties'
import { hasProvidersFactors } from '#backend/identity/sessions/session_way'
import { runAs, scopeOf } from '#backend/isolation/scope'
import { Viewer } from '#backend/identity/viewer'
import { refuse } from '#backend/http/errors/refuse'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** What is open to somebody who has a duty. */
const OWN_ACCOUNT = /^\/api\/sessions?(\/|$)/

const DUTIES = {
  password: 'must_change_password',
  second_factor: 'must_set_second_factor',
} as const satisfies Record<Duty, string>

/**
 * Requires a signed-in user who is not disabled, loads the current grants, and holds up whoever has to set
 * up the account first.
 */
export default class SignedInMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const isSignedIn = await ctx.auth.checkUsing(['web'])
    const { user } = ctx.auth
    if (!isSignedIn || !user || user.disabledAt) return refuse(ctx, { type: 'signed_out' })
    await user.load('grants')
    ctx.viewer = new Viewer(user, hasProvidersFactors(ctx))
    const duty = OWN_ACCOUNT.test(ctx.route!.pattern) ? null : dutyOf(ctx.viewer)
    return duty ? refuse(ctx, { type: DUTIES[duty] }) : runAs(scopeOf(ctx.viewer), next)
  }
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    viewer: Viewer
  }
}
