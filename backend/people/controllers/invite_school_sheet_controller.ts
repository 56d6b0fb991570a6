import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { answer } from '#backend/http/answer'
import { localeOf } from '#backend/http/errors/explain'
import { readUpload } from '#backend/http/uploads/read_upload'
import { day } from '#backend/http/validators/civil_day'
import { requireStepUp } from '#backend/identity/step_up'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { inviteSchoolSheet } from '#backend/people/actions/invite_school_sheet'
import { refuse } from '#backend/people/errors'
import SheetFaultTransformer from '#backend/sheets/transformers/sheet_fault_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const ONE_MEGABYTE = 1
const fields = vine.create({ seasonUnitId: vine.string().uuid(), validUntil: day() })

/** A school invites everybody in a sheet, until a last day: all rows or none. */
@inject()
export default class InviteSchoolSheetController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const upload = await readUpload(request, ONE_MEGABYTE)
    if (!upload.ok) return refuse(ctx, upload.error)
    const { seasonUnitId, validUntil } = await request.validateUsing(fields)
    const unit = await unitOfRoute(ctx, seasonUnitId)
    const asked = { validUntil, actorId: viewer.user.id }
    const invited = await inviteSchoolSheet(upload.value.bytes, unit, asked)
    if (invited.ok) {
      const { people, letterIds } = invited.value
      void afterCommit('invitations', () => enqueueLetters(this.gateway, letterIds))
      return response.created({ data: { people } })
    }
    const { error } = invited
    if (error.type !== 'bad_rows') return refuse(ctx, error)
    const faults = await answer(SheetFaultTransformer.transform(error.faults, localeOf(ctx)))
    return refuse(ctx, { ...error, faults: faults.data, count: error.faults.length })
  }
}
