import { requireStepUp } from '#backend/identity/step_up'
import { disablePerson } from '#backend/people/actions/disable_person'
import { refuse } from '#backend/people/errors'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const state = vine.create({ disabled: vine.boolean({ strict: true }) })

/** Disables an account at once, or enables it again, which is a grant of all that it held. */
export default class DisablePersonController {
  async handle(ctx: HttpContext) {
    const { params, request, response, viewer } = ctx
    const { disabled } = await request.validateUsing(state)
    const refusal = disabled ? null : requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const changed = await disablePerson(params.id, disabled, viewer.user.id)
    return changed.ok ? response.noContent() : refuse(ctx, changed.error)
  }
}
