import type { PersonOfPhoto } from '#backend/photos/queries/person_of_photo'
import ExemptionTransformer from '#backend/roster/transformers/exemption_transformer'
import { civilDateOf } from '#domain/calendar/instant'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** The person on a photo, without a name. */
export default class PersonTransformer extends BaseTransformer<PersonOfPhoto> {
  toObject() {
    const { failures, livenessFailures, policy, others, exemptions } = this.resource
    return {
      failures,
      /** How often people found a photo of a photo or a beautified one. */
      livenessFailures,
      appealAfter: policy.appealAfterFailures,
      offersExemption: policy.headCoverExemption,
      others: others.map(({ id, status, recorded_at, taken_at }) => ({
        id,
        status,
        takenOn: civilDateOf(taken_at.toISOString()),
        recordedAt: recorded_at.toISOString(),
      })),
      exemptions: exemptions.map((one) => new ExemptionTransformer(one).toObject()),
    }
  }
}
