import { revokeCollector } from '#backend/collectors/actions/revoke_collector'
import { refuse } from '#backend/collectors/errors'
import { meantKey } from '#backend/collectors/validators/collector_body'
import type { HttpContext } from '@adonisjs/core/http'

/** Ends the key of a collector: without a further proof, since it may be in wrong hands. */
export default class RevokeCollectorController {
  async handle(ctx: HttpContext) {
    const { params, request, response, viewer } = ctx
    const { keyPrefix } = await request.validateUsing(meantKey)
    const revoked = await revokeCollector({ id: params.id, keyPrefix }, viewer.user.id)
    return revoked.ok ? response.noContent() : refuse(ctx, revoked.error)
  }
}
