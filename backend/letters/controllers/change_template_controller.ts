import { answer } from '#backend/http/answer'
import { changeTemplate } from '#backend/letters/actions/change_template'
import { refuse } from '#backend/letters/errors'
import { refusePlaceholders } from '#backend/letters/refuse_placeholders'
import TemplateTransformer from '#backend/letters/transformers/template_transformer'
import { changedTemplate } from '#backend/letters/validators/template_body'
import type { HttpContext } from '@adonisjs/core/http'

/** The centre writes its own template of a letter. */
export default class ChangeTemplateController {
  async handle(ctx: HttpContext) {
    const { params, version, ...texts } = await changedTemplate(ctx.request)
    const edited = { ...params, version, actorId: ctx.viewer.user.id }
    const changed = await changeTemplate(edited, texts)
    if (changed.ok) return answer(TemplateTransformer.transform(changed.value))
    const { error } = changed
    if (error.type === 'wording_changed') return refuse(ctx, error)
    return refusePlaceholders(ctx, error, texts, params.code)
  }
}
