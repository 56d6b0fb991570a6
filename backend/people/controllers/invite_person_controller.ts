import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { requireStepUp } from '#backend/identity/step_up'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { invitePerson } from '#backend/people/actions/invite_person'
import { refuse } from '#backend/people/errors'
import { newPerson } from '#backend/people/validators/new_person'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Invites one person by letter, with a first grant. */
@inject()
export default class InvitePersonController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const body = await request.validateUsing(newPerson)
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const invited = await invitePerson(body, viewer.user.id)
    if (!invited.ok) return refuse(ctx, invited.error)
    const { id, letterId } = invited.value
    await afterCommit('an invitation', () => enqueueLetters(this.gateway, [letterId]))
    return response.created({ data: { id } })
  }
}
