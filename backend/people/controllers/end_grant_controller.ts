import { day } from '#backend/http/validators/civil_day'
import { requireStepUp } from '#backend/identity/step_up'
import { endGrant } from '#backend/people/actions/end_grant'
import { refuse } from '#backend/people/errors'
import User from '#models/people/user'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

/** The last day; null to end it at once. */
const end = vine.create({ grantId: vine.string().uuid(), validUntil: day().nullable() })

/** Ends a grant of somebody, at once or after a day. */
export default class EndGrantController {
  async handle(ctx: HttpContext) {
    const { params, request, response, viewer } = ctx
    const { grantId, validUntil } = await request.validateUsing(end)
    const { id: userId } = await User.findOrFail(params.id)
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const which = { userId, grantId, lastDay: validUntil }
    const ended = await endGrant(which, viewer.user.id)
    return ended.ok ? response.noContent() : refuse(ctx, ended.error)
  }
}
