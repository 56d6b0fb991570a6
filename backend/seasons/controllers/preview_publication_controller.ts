import { answer } from '#backend/http/answer'
import { localeOf } from '#backend/http/errors/explain'
import { previewPublication } from '#backend/seasons/actions/publish_season'
import { refuse } from '#backend/seasons/errors'
import PublicationTransformer from '#backend/seasons/transformers/publication_transformer'
import Season from '#models/seasons/season'
import type { HttpContext } from '@adonisjs/core/http'

/** The obstacles and warnings of a publication. */
export default class PreviewPublicationController {
  async handle(ctx: HttpContext) {
    const previewed = await previewPublication(await Season.findOrFail(ctx.params.id))
    if (!previewed.ok) return refuse(ctx, previewed.error)
    return answer(PublicationTransformer.transform(previewed.value, localeOf(ctx)))
  }
}
