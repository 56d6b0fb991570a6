import { resetTemplate } from '#backend/letters/actions/reset_template'
import { refuse } from '#backend/letters/errors'
import { namedTemplate } from '#backend/letters/validators/template_body'
import type { HttpContext } from '@adonisjs/core/http'

/** Gives a letter its shipped template back. */
export default class ResetTemplateController {
  async handle(ctx: HttpContext) {
    // Whoever names no version has seen none but the shipped one.
    const { params, version = 0 } = await namedTemplate(ctx.request)
    const reset = await resetTemplate({ ...params, version, actorId: ctx.viewer.user.id })
    return reset.ok ? ctx.response.noContent() : refuse(ctx, reset.error)
  }
}
