import { answer } from '#backend/http/answer'
import { templateInForce } from '#backend/letters/queries/templates_in_force'
import TemplateTransformer from '#backend/letters/transformers/template_transformer'
import { namedTemplate } from '#backend/letters/validators/template_body'
import type { HttpContext } from '@adonisjs/core/http'

/** The template of a letter in one language, with the placeholders that it can use. */
export default class ShowTemplateController {
  async handle({ request }: HttpContext) {
    const template = await templateInForce((await namedTemplate(request)).params)
    return answer(TemplateTransformer.transform(template).useVariant('forEditor'))
  }
}
