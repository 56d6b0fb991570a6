import { inUtc } from '#backend/http/in_utc'
import type { PersonDetails } from '#backend/people/queries/person_details'
import GrantTransformer from '#backend/people/transformers/grant_transformer'
import { personState } from '#domain/identity/person_state'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Only the page of one person has the regions. */
type ShownPerson = Pick<PersonDetails, 'user' | 'signedInAt'> & Partial<PersonDetails>

/** Somebody with an account. The grants must be loaded with their units. */
export default class PersonTransformer extends BaseTransformer<ShownPerson> {
  toObject() {
    const { user, signedInAt } = this.resource
    const { id, name, email, phone, grants } = user
    return {
      id,
      name,
      email,
      phone,
      state: personState(user),
      invitedAt: inUtc(user.invitedAt),
      signedInAt: inUtc(signedInAt),
      grants: GrantTransformer.transform(grants),
    }
  }

  forPage() {
    const { user, regions = [] } = this.resource
    return {
      ...this.toObject(),
      acceptedAt: inUtc(user.acceptedAt),
      disabledAt: inUtc(user.disabledAt),
      hasSecondFactor: user.secondFactorAt !== null,
      regions: regions.map(({ id, name }) => ({ id, name })),
    }
  }
}
