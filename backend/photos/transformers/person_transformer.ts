import type { PersonOfPhoto } from '#backend/photos/queries/person_of_photo'
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
      /** A ground is shown where it is asked for; those from before grounds were sealed have it here. */
      exemptions: exemptions.map(({ id, rule, ground, reason, allower }) => ({
        id,
        rule,
        ground,
        reason,
        by: allower.name,
      })),
    }
  }
}
