import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { bringUpToDate } from '#backend/feedback_forms/actions/bring_up_to_date'
import { refuse } from '#backend/feedback_forms/errors'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { ACT_BODIES } from '#backend/seasons/validators/act_bodies'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create(ACT_BODIES.submitFeedback())

/** Hands in a form that was brought up to date after a late erratum. */
@inject()
export default class UpdateFormController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const form = await ctx.request.validateUsing(body)
    const sent = await bringUpToDate(unit, form, ctx.viewer)
    if (!sent.ok) return refuse(ctx, sent.error)
    await afterCommit('a form that was brought up to date', () =>
      enqueueLetters(this.gateway, sent.value)
    )
    return ctx.response.status(204).send('')
  }
}
