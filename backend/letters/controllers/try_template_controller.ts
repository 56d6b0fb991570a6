import { sendTestLetter } from '#backend/letters/actions/send_test_letter'
import { refuse } from '#backend/letters/errors'
import { previewTemplate } from '#backend/letters/queries/preview_template'
import { refusePlaceholders } from '#backend/letters/refuse_placeholders'
import { triedTemplate } from '#backend/letters/validators/template_body'
import type { HttpContext } from '@adonisjs/core/http'

/** Sends a letter by this template to whoever asks for it, and to nobody else. */
export default class TryTemplateController {
  async handle(ctx: HttpContext) {
    const { params, seasonUnitId, ...texts } = await triedTemplate(ctx.request)
    const reader = ctx.viewer.user
    const letter = await previewTemplate(params, texts, { reader, seasonUnitId })
    if (!letter.ok) return refusePlaceholders(ctx, letter.error, texts, params.code)
    const sent = await sendTestLetter(letter.value, `${params.code}.${params.locale}`, reader)
    if (!sent.ok) return refuse(ctx, sent.error)
    return { data: sent.value }
  }
}
