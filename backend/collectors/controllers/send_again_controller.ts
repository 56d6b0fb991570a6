import { sendAgain } from '#backend/collectors/actions/send_again'
import { refuse } from '#backend/collectors/errors'
import { wantedHook } from '#backend/collectors/validators/collector_body'
import type { HttpContext } from '@adonisjs/core/http'

/** A collector is told again what it did not receive. */
export default class SendAgainController {
  async handle(ctx: HttpContext) {
    const { params, request, response, viewer } = ctx
    const { address } = await request.validateUsing(wantedHook)
    const again = await sendAgain({ id: params.id, address }, viewer.user.id)
    return again.ok ? response.noContent() : refuse(ctx, again.error)
  }
}
