import { answer } from '#backend/http/answer'
import { editDraft } from '#backend/seasons/actions/edit_draft'
import { describedSeason } from '#backend/seasons/queries/described_seasons'
import { refuseDraft } from '#backend/seasons/refuse_draft'
import SeasonTransformer from '#backend/seasons/transformers/season_transformer'
import { seasonBody } from '#backend/seasons/validators/season_body'
import type { HttpContext } from '@adonisjs/core/http'

/** Changes a draft; without `changes` it has the values of its preset. */
export default class UpdateSeasonController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const { changes = {}, ...body } = await request.validateUsing(seasonBody)
    const wanted = { ...body, changes, authorId: viewer.user.id }
    const edited = await editDraft(params.id, wanted)
    if (!edited.ok) return refuseDraft(ctx, edited.error)
    return answer(SeasonTransformer.transform(await describedSeason(viewer, params.id)))
  }
}
