import { editDraft } from '#backend/seasons/actions/edit_draft'
import { refuseDraft } from '#backend/seasons/refuse_draft'
import { describedSeasons, seasonView } from '#backend/seasons/transformers/season_transformer'
import { seasonBody } from '#backend/seasons/validators/season_body'
import type { HttpContext } from '@adonisjs/core/http'

/** Changes a draft; without `changes` it has the values of its preset. */
export default class UpdateSeasonController {
  async handle(ctx: HttpContext) {
    const { bouncer, params, request, viewer } = ctx
    await bouncer.authorize('manageSeasons')
    const { changes = {}, ...body } = await request.validateUsing(seasonBody)
    const wanted = { ...body, changes, authorId: viewer.user.id }
    const edited = await editDraft(params.id, wanted)
    if (!edited.ok) return refuseDraft(ctx, edited.error)
    const season = await describedSeasons(viewer).where('id', params.id).firstOrFail()
    return { data: seasonView(season) }
  }
}
