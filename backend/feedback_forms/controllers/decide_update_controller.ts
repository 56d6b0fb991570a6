import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { decideUpdate } from '#backend/feedback_forms/actions/decide_update'
import { refuse } from '#backend/feedback_forms/errors'
import { acceptOrReturn } from '#backend/http/validators/accept_or_return'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create(acceptOrReturn())

/** Accepts a form that was brought up to date, or returns it with a reason. */
@inject()
export default class DecideUpdateController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { accepted, reason } = await ctx.request.validateUsing(body)
    const decided = await decideUpdate(unit, accepted ? null : reason!, ctx.viewer)
    if (!decided.ok) return refuse(ctx, decided.error)
    await afterCommit('a decision on a form', () => enqueueLetters(this.gateway, decided.value))
    return ctx.response.status(204).send('')
  }
}
