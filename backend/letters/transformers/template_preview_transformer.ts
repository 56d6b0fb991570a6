import type { Template } from '#backend/letters/templates'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A letter made of invented values. */
export default class TemplatePreviewTransformer extends BaseTransformer<Template> {
  toObject() {
    return this.pick(this.resource, ['subject', 'body'])
  }
}
