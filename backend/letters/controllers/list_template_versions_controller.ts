import { answerWith } from '#backend/http/answer'
import { templateVersions } from '#backend/letters/queries/template_versions'
import TemplateVersionTransformer from '#backend/letters/transformers/template_version_transformer'
import { namedTemplate } from '#backend/letters/validators/template_body'
import type { HttpContext } from '@adonisjs/core/http'

/** The versions of a template, the one in force first. */
export default class ListTemplateVersionsController {
  async handle({ request }: HttpContext) {
    const versions = await templateVersions((await namedTemplate(request)).params)
    return answerWith(TemplateVersionTransformer.transform(versions), {
      next: null,
      total: versions.length,
    })
  }
}
