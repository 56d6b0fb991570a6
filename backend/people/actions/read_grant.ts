import { civilDateOf } from '#domain/calendar/instant'
import {
  newGrant,
  type AskedGrant,
  type GrantFault,
  type NewGrant,
} from '#domain/identity/new_grant'
import { err, type Result } from '#domain/result'
import Unit from '#models/people/unit'

/** A grant of the body of a request, where what is left out is null. */
export type GrantBody = Pick<AskedGrant, 'role'> & Partial<AskedGrant>

/** A grant that was asked for today; `not_found` if its unit does not exist. */
export async function readGrant({
  role,
  unitId = null,
  collegeId = null,
  classId = null,
  validFrom = null,
  validUntil = null,
}: GrantBody): Promise<Result<NewGrant, GrantFault | { type: 'not_found' }>> {
  if (unitId && !(await Unit.find(unitId))) return err({ type: 'not_found' })
  const today = civilDateOf(new Date().toISOString())
  return newGrant({ role, unitId, collegeId, classId, validFrom, validUntil }, today)
}
