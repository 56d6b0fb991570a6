import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { answer } from '#backend/http/answer'
import { localeOf } from '#backend/http/errors/explain'
import { readUpload } from '#backend/http/uploads/read_upload'
import { requireStepUp } from '#backend/identity/step_up'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { inviteSheet } from '#backend/people/actions/invite_sheet'
import { refuse } from '#backend/people/errors'
import SheetFaultTransformer from '#backend/sheets/transformers/sheet_fault_transformer'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

const ONE_MEGABYTE = 1

/** Invites everybody in a sheet by letter: all rows or none. */
@inject()
export default class InviteSheetController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const refusal = requireStepUp(ctx)
    if (refusal) return refuse(ctx, refusal)
    const upload = await readUpload(request, ONE_MEGABYTE)
    if (!upload.ok) return refuse(ctx, upload.error)
    const invited = await inviteSheet(upload.value.bytes, viewer.user.id)
    if (invited.ok) {
      // Hundreds of them take a while, and the sweep of the outbox finds what is left.
      void afterCommit('invitations', () => enqueueLetters(this.gateway, invited.value))
      return response.created({ data: { people: invited.value.length } })
    }
    const { error } = invited
    if (error.type !== 'bad_rows') return refuse(ctx, error)
    const faults = await answer(SheetFaultTransformer.transform(error.faults, localeOf(ctx)))
    return refuse(ctx, { ...error, faults: faults.data, count: error.faults.length })
  }
}
