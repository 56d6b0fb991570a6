import { inUtc } from '#backend/http/in_utc'
import type { TemplateVersion } from '#backend/letters/queries/template_versions'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A version of a template, by whom and when; the shipped one is by nobody. */
export default class TemplateVersionTransformer extends BaseTransformer<TemplateVersion> {
  toObject() {
    const { no, subject, body, isShipped, by, at } = this.resource
    return { no, subject, body, isShipped, by, at: at && inUtc(at) }
  }
}
