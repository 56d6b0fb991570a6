import { resetTemplate } from '#backend/letters/actions/reset_template'
import { namedTemplate } from '#backend/letters/validators/template_body'
import type { HttpContext } from '@adonisjs/core/http'

/** Gives a letter its shipped template back. */
export default class ResetTemplateController {
  async handle({ request, response, viewer }: HttpContext) {
    await resetTemplate((await namedTemplate(request)).params, viewer.user.id)
    return response.noContent()
  }
}
