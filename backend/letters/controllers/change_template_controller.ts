import { answer } from '#backend/http/answer'
import { changeTemplate } from '#backend/letters/actions/change_template'
import { refusePlaceholders } from '#backend/letters/refuse_placeholders'
import TemplateTransformer from '#backend/letters/transformers/template_transformer'
import { templateBody } from '#backend/letters/validators/template_body'
import type { HttpContext } from '@adonisjs/core/http'

/** The centre writes its own template of a letter. */
export default class ChangeTemplateController {
  async handle(ctx: HttpContext) {
    const { request, viewer } = ctx
    const { params, ...texts } = await templateBody(request)
    const changed = await changeTemplate(params, texts, viewer.user.id)
    if (!changed.ok) return refusePlaceholders(ctx, changed.error, texts, params.code)
    return answer(TemplateTransformer.transform(changed.value))
  }
}
