import { requireStepUp } from '#backend/identity/step_up'
import { handOver } from '#backend/people/actions/hand_over'
import { refuse } from '#backend/people/errors'
import User from '#models/people/user'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const successor = vine.create({ successorId: vine.string().uuid() })

/** Hands over grants, regions and waiting letters of somebody to a successor. */
export default class HandOverController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const { successorId } = await request.validateUsing(successor)
    const { id: from } = await User.findOrFail(params.id)
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const moved = await handOver({ from, to: successorId }, viewer.user.id)
    return moved.ok ? { data: moved.value } : refuse(ctx, moved.error)
  }
}
