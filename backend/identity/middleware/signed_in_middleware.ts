import { runAs, scopeOf } from '#backend/isolation/scope'
import { Viewer } from '#backend/identity/viewer'
import { refuse } from '#backend/http/errors/refuse'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Requires a signed-in user who is not disabled, and loads the current grants. */
export default class SignedInMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const isSignedIn = await ctx.auth.checkUsing(['web'])
    const { user } = ctx.auth
    if (!isSignedIn || !user || user.disabledAt) return refuse(ctx, { type: 'signed_out' })
    await user.load('grants')
    ctx.viewer = new Viewer(user)
    return runAs(scopeOf(ctx.viewer), next)
  }
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    viewer: Viewer
  }
}
