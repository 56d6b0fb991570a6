import { inUtc } from '#backend/http/in_utc'
import GrantTransformer from '#backend/people/transformers/grant_transformer'
import { personState } from '#domain/identity/person_state'
import type User from '#models/people/user'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { DateTime } from 'luxon'

interface ListedPerson {
  user: User
  signedInAt: DateTime | null
}

/** Somebody with an account. The grants must be loaded with their units. */
export default class PersonTransformer extends BaseTransformer<ListedPerson> {
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
}
