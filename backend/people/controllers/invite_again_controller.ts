import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { inviteAgain } from '#backend/people/actions/invite_again'
import { refuse } from '#backend/people/errors'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Sends an invitation again. */
@inject()
export default class InviteAgainController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { params, response, viewer } = ctx
    const invited = await inviteAgain(params.id, viewer.user.id)
    if (!invited.ok) return refuse(ctx, invited.error)
    await afterCommit('an invitation', () => enqueueLetters(this.gateway, [invited.value]))
    return response.noContent()
  }
}
