import { answerWith } from '#backend/http/answer'
import { templatesInForce } from '#backend/letters/queries/templates_in_force'
import TemplateTransformer from '#backend/letters/transformers/template_transformer'

/** The templates of all letters: shipped, or changed by the centre. */
export default class ListTemplatesController {
  async handle() {
    const templates = await templatesInForce()
    return answerWith(TemplateTransformer.transform(templates), {
      next: null,
      total: templates.length,
    })
  }
}
