import { allowedPlaceholders } from '#backend/letters/placeholders'
import type { TemplateInForce } from '#backend/letters/queries/templates_in_force'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** The template of a letter in one language. */
export default class TemplateTransformer extends BaseTransformer<TemplateInForce> {
  toObject() {
    const { code, locale, subject, body, changed, version } = this.resource
    return { id: `${code}.${locale}`, code, locale, subject, body, changed, version }
  }

  forEditor() {
    return { ...this.toObject(), placeholders: allowedPlaceholders(this.resource.code) }
  }
}
