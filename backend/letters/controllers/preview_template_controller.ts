import { answer } from '#backend/http/answer'
import { previewTemplate } from '#backend/letters/queries/preview_template'
import { refusePlaceholders } from '#backend/letters/refuse_placeholders'
import TemplatePreviewTransformer from '#backend/letters/transformers/template_preview_transformer'
import { templateBody } from '#backend/letters/validators/template_body'
import type { HttpContext } from '@adonisjs/core/http'

/** A letter as a reader would get it by this template, with invented values. Writes nothing. */
export default class PreviewTemplateController {
  async handle(ctx: HttpContext) {
    const { params, ...texts } = await templateBody(ctx.request)
    const preview = previewTemplate(params, texts)
    if (!preview.ok) return refusePlaceholders(ctx, preview.error, texts, params.code)
    return answer(TemplatePreviewTransformer.transform(preview.value))
  }
}
