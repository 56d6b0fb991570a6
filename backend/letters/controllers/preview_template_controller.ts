import { answer } from '#backend/http/answer'
import { previewTemplate } from '#backend/letters/queries/preview_template'
import { refusePlaceholders } from '#backend/letters/refuse_placeholders'
import TemplatePreviewTransformer from '#backend/letters/transformers/template_preview_transformer'
import { triedTemplate } from '#backend/letters/validators/template_body'
import type { HttpContext } from '@adonisjs/core/http'

/** A letter as a reader would get it by this template, of a unit or with invented values. Writes nothing. */
export default class PreviewTemplateController {
  async handle(ctx: HttpContext) {
    const { params, seasonUnitId, ...texts } = await triedTemplate(ctx.request)
    const reader = ctx.viewer.user
    const preview = await previewTemplate(params, texts, { reader, seasonUnitId })
    if (!preview.ok) return refusePlaceholders(ctx, preview.error, texts, params.code)
    return answer(TemplatePreviewTransformer.transform(preview.value))
  }
}
