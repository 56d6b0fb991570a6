import { sendLetter } from '#backend/download_letters/actions/send_letter'
import { refuse } from '#backend/download_letters/errors'
import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ documentId: vine.string().uuid() })

/** Hands in the stamped letter of a unit. */
@inject()
export default class SendDownloadLetterController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { documentId } = await ctx.request.validateUsing(body)
    const sent = await sendLetter(unit, documentId, ctx.viewer)
    if (!sent.ok) return refuse(ctx, sent.error)
    await afterCommit('a letter', () => enqueueLetters(this.gateway, sent.value))
    return ctx.response.status(204).send('')
  }
}
