import { addGrant } from '#backend/people/actions/add_grant'
import { invitePerson } from '#backend/people/actions/invite_person'
import { ofNoUnit } from '#backend/people/actions/of_no_unit'
import type { OwnPart } from '#backend/people/queries/own_part'
import { memberByEmail } from '#backend/people/queries/school_people'
import type { Locale } from '#backend/lang/words'
import type { CivilDate } from '#domain/calendar/civil_date'
import { ok } from '#domain/result'

interface Invited {
  name: string
  email: string
  phone?: string | null
  locale?: Locale
  validUntil: CivilDate
}

/**
 * A school invites somebody for one of its colleges or classes. Whoever has an account at this school gets
 * the role without a letter; an address that is known elsewhere is refused.
 * @returns the id of the person, and of the letter if there is one
 */
export async function inviteSchoolPerson(part: OwnPart, invited: Invited, actorId: string) {
  const { validUntil, ...person } = invited
  const member = await memberByEmail(person.email, part.unitId)
  if (!member) return ofNoUnit(() => invitePerson({ ...person, ...part, validUntil }, actorId))
  const added = await addGrant(member, { ...part, validUntil }, actorId)
  return added.ok ? ok({ id: member.id, letterId: null }) : added
}
