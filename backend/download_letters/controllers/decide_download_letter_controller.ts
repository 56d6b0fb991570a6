import { decideLetter } from '#backend/download_letters/actions/decide_letter'
import { refuse } from '#backend/download_letters/errors'
import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { acceptOrReturn } from '#backend/http/validators/accept_or_return'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ letterId: vine.string().uuid(), ...acceptOrReturn() })

/** Accepts the letter of a unit, or returns it with a reason. */
@inject()
export default class DecideDownloadLetterController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { letterId, accepted, reason } = await ctx.request.validateUsing(body)
    const decision = { letterId, reason: accepted ? null : reason! }
    const decided = await decideLetter(unit, decision, ctx.viewer)
    if (!decided.ok) return refuse(ctx, decided.error)
    await afterCommit('a decision on a letter', () => enqueueLetters(this.gateway, decided.value))
    return ctx.response.status(204).send('')
  }
}
