import { inUtc } from '#backend/http/in_utc'
import type PhotoExemption from '#models/photos/photo_exemption'
import { BaseTransformer } from '@adonisjs/core/transformers'

/**
 * A head cover that somebody may wear, with who allowed it and when. Its ground is shown where it is asked
 * for; those from before grounds were sealed have it here. The allower must be loaded.
 */
export default class ExemptionTransformer extends BaseTransformer<PhotoExemption> {
  toObject() {
    const { id, rule, ground, reason, allower, businessAt } = this.resource
    return { id, rule, ground, reason, by: allower.name, at: inUtc(businessAt) }
  }
}
