import { SeasonGateway } from '#backend/engine/season_gateway'
import { inviteSheet } from '#backend/people/actions/invite_sheet'
import { answerSheet } from '#backend/people/sheet/answer_sheet'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Invites everybody in a sheet by letter: all rows or none. */
@inject()
export default class InviteSheetController {
  constructor(private gateway: SeasonGateway) {}

  handle(ctx: HttpContext) {
    return answerSheet(ctx, this.gateway, (bytes) => inviteSheet(bytes, ctx.viewer.user.id))
  }
}
