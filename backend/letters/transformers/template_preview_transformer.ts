import type { ComposedLetter } from '#backend/letters/fill_letter'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A letter as its reader would get it: HTML and text say the same. */
export default class TemplatePreviewTransformer extends BaseTransformer<ComposedLetter> {
  toObject() {
    return this.pick(this.resource, ['subject', 'text', 'html'])
  }
}
