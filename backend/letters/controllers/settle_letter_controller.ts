import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { settleLetter, SETTLEMENTS } from '#backend/letters/actions/settle_letter'
import { refuse } from '#backend/letters/errors'
import { readableLetters } from '#backend/letters/queries/letters_page'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const decision = vine.create({ as: vine.enum(SETTLEMENTS) })

/** Marks an uncertain or failed letter as sent, or sends it again. */
@inject()
export default class SettleLetterController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const { as } = await request.validateUsing(decision)
    const letter = await readableLetters(viewer).where('id', params.id).firstOrFail()
    const settled = await settleLetter(letter, as, viewer.user.id)
    if (!settled.ok) return refuse(ctx, settled.error)
    if (as === 'again')
      await afterCommit('a letter', () => enqueueLetters(this.gateway, [letter.id]))
    return { data: { id: letter.id, status: settled.value } }
  }
}
