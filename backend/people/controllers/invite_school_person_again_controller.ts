import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { inviteAgain } from '#backend/people/actions/invite_again'
import { ofNoUnit } from '#backend/people/actions/of_no_unit'
import { refuse } from '#backend/people/errors'
import { schoolPerson } from '#backend/people/queries/school_people'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Sends an invitation again to one of a school’s own people. */
@inject()
export default class InviteSchoolPersonAgainController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { params, response, viewer } = ctx
    const { id } = await schoolPerson(viewer, params.id)
    const invited = await ofNoUnit(() => inviteAgain(id, viewer.user.id))
    if (!invited.ok) return refuse(ctx, invited.error)
    await afterCommit('an invitation', () => enqueueLetters(this.gateway, [invited.value]))
    return response.noContent()
  }
}
