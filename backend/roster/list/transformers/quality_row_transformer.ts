import type { QualityRow } from '#backend/roster/list/queries/list_quality'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A student or photo of a kind of difference between the list and the photos. */
export default class QualityRowTransformer extends BaseTransformer<QualityRow> {
  toObject() {
    return { ...this.resource }
  }
}
