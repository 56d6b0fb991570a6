import { SeasonGateway } from '#backend/engine/season_gateway'
import { day } from '#backend/http/validators/civil_day'
import { inviteSchoolSheet } from '#backend/people/actions/invite_school_sheet'
import { answerSheet } from '#backend/people/sheet/answer_sheet'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const fields = vine.create({ seasonUnitId: vine.string().uuid(), validUntil: day() })

/** A school invites everybody in a sheet, until a last day: all rows or none. */
@inject()
export default class InviteSchoolSheetController {
  constructor(private gateway: SeasonGateway) {}

  handle(ctx: HttpContext) {
    // The other fields of the form are known when its file is read.
    return answerSheet(ctx, this.gateway, async (bytes) => {
      const { seasonUnitId, validUntil } = await ctx.request.validateUsing(fields)
      const unit = await unitOfRoute(ctx, seasonUnitId)
      return inviteSchoolSheet(bytes, unit, { validUntil, actorId: ctx.viewer.user.id })
    })
  }
}
