import { inUtc } from '#backend/http/in_utc'
import type { SchoolPerson } from '#backend/people/queries/school_people'
import GrantTransformer from '#backend/people/transformers/grant_transformer'
import { personState } from '#domain/identity/person_state'
import type Grant from '#models/people/grant'
import { BaseTransformer } from '@adonisjs/core/transformers'

const shownGrant = (grant: Grant) => ({
  ...new GrantTransformer(grant).toObject(),
  college: grant.college && { id: grant.college.id, name: grant.college.name },
  schoolClass: grant.schoolClass && { id: grant.schoolClass.id, name: grant.schoolClass.name },
})

/** Somebody of a school’s colleges or classes, with the grants that the school looks after. */
export default class SchoolPersonTransformer extends BaseTransformer<SchoolPerson> {
  toObject() {
    const { user, grants } = this.resource
    const { id, name, email, phone } = user
    return {
      ...{ id, name, email, phone },
      state: personState(user),
      invitedAt: inUtc(user.invitedAt),
      grants: grants.map(shownGrant),
    }
  }
}
