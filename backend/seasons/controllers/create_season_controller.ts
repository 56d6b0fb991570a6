import { answer } from '#backend/http/answer'
import { createSeason } from '#backend/seasons/actions/create_season'
import { describedSeason } from '#backend/seasons/queries/described_seasons'
import { refuseDraft } from '#backend/seasons/refuse_draft'
import SeasonTransformer from '#backend/seasons/transformers/season_transformer'
import { seasonBody } from '#backend/seasons/validators/season_body'
import type { HttpContext } from '@adonisjs/core/http'

/** Creates a draft from a preset. */
export default class CreateSeasonController {
  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const { changes = {}, ...body } = await request.validateUsing(seasonBody)
    const created = await createSeason({ ...body, changes, authorId: viewer.user.id })
    if (!created.ok) return refuseDraft(ctx, created.error)
    response.status(201)
    return answer(SeasonTransformer.transform(await describedSeason(viewer, created.value.id)))
  }
}
