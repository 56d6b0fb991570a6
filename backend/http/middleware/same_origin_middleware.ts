import { refuse } from '#backend/http/errors/refuse'
import { appUrl } from '#config/app'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

const READS = ['GET', 'HEAD', 'OPTIONS']

/** Is it the page of another site that sends? A browser says so, and no page can keep it from that. */
function isForeign({ request }: HttpContext): boolean {
  const site = request.header('sec-fetch-site')
  if (site) return site !== 'same-origin'
  const origin = request.header('origin')
  if (!origin) return false
  return origin !== new URL(appUrl).origin && !isOfHost(origin, request.header('host'))
}

const isOfHost = (origin: string, host: string | undefined) =>
  URL.canParse(origin) && new URL(origin).host === host

/**
 * Refuses changes that the page of another site sends. The sign-in has no other guard: a token needs a
 * session, which there is only afterwards.
 */
export default class SameOriginMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    if (READS.includes(ctx.request.method()) || !isForeign(ctx)) return next()
    return refuse(ctx, { type: 'foreign_origin' })
  }
}
