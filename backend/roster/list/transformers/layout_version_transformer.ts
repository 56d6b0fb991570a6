import { inUtc } from '#backend/http/in_utc'
import type LayoutVersion from '#models/roster/layout_version'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A frozen version of a unit's layout data. Its author must be loaded. */
export default class LayoutVersionTransformer extends BaseTransformer<LayoutVersion> {
  toObject() {
    const { id, no, count, confirmedStep, author, businessAt } = this.resource
    return { id, no, count, confirmedStep, by: author.name, at: inUtc(businessAt) }
  }
}
