import { inUtc } from '#backend/http/in_utc'
import type { PersonDetails } from '#backend/people/queries/person_details'
import GrantTransformer from '#backend/people/transformers/grant_transformer'
import { personState } from '#domain/identity/person_state'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Somebody with an account, as the page of one person shows it. */
export default class PersonDetailsTransformer extends BaseTransformer<PersonDetails> {
  toObject() {
    const { user, regions, signedInAt } = this.resource
    const { id, name, email, phone, grants } = user
    return {
      id,
      name,
      email,
      phone,
      state: personState(user),
      invitedAt: inUtc(user.invitedAt),
      acceptedAt: inUtc(user.acceptedAt),
      disabledAt: inUtc(user.disabledAt),
      signedInAt: inUtc(signedInAt),
      regions: regions.map((region) => ({ id: region.id, name: region.name })),
      grants: GrantTransformer.transform(grants),
    }
  }
}
