import { answer } from '#backend/http/answer'
import { LOCALES } from '#backend/lang/words'
import { changeTemplate } from '#backend/letters/actions/change_template'
import { refuse } from '#backend/letters/errors'
import TemplateTransformer from '#backend/letters/transformers/template_transformer'
import { LETTER_TEMPLATES } from '#domain/season/letter_templates'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const template = vine.create({
  params: vine.object({ code: vine.enum(LETTER_TEMPLATES), locale: vine.enum(LOCALES) }),
  subject: vine.string().trim().minLength(2).maxLength(120),
  body: vine.string().trim().minLength(2).maxLength(4_000),
})

/** The centre writes its own template of a letter. */
export default class ChangeTemplateController {
  async handle(ctx: HttpContext) {
    const { request, bouncer, viewer } = ctx
    await bouncer.authorize('manageSeasons')
    const { params, ...texts } = await request.validateUsing(template, {
      data: { ...request.body(), params: request.params() },
    })
    const changed = await changeTemplate(params, texts, viewer.user.id)
    if (!changed.ok) return refuse(ctx, changed.error)
    return answer(TemplateTransformer.transform(changed.value))
  }
}
