import { addDays, type CivilDate } from '../calendar/civil_date.js'
import { instantOf, type Instant } from '../calendar/instant.js'
import { err, ok, type Result } from '../result.js'
import { SCHOOL_ROLES, type Role } from '../season/codes.js'

/** A grant as somebody asks for it: from the first to the last day, each null for none. */
export interface AskedGrant {
  role: Role
  unitId: string | null
  /** The part of the unit: a class for a class teacher, a college for its people. */
  collegeId?: string | null
  classId?: string | null
  validFrom: CivilDate | null
  validUntil: CivilDate | null
}

/** A grant as it is stored: from an instant until the first at which it does not count any more. */
export interface NewGrant {
  role: Role
  unitId: string | null
  collegeId: string | null
  classId: string | null
  validFrom: Instant | null
  validUntil: Instant | null
}

export type GrantFault =
  | { type: 'grant_without_unit' }
  | { type: 'grant_with_unit' }
  | { type: 'grant_without_class' }
  | { type: 'grant_with_part' }
  | { type: 'grant_reversed' }
  | { type: 'grant_over'; today: CivilDate }

export const isSchoolRole = (role: Role): boolean =>
  (SCHOOL_ROLES as readonly Role[]).includes(role)

/**
 * A new grant. Roles of a school are for one unit, those of the centre for all; a class teacher’s is for one
 * class, and only the people of a college may have a college. Its last day counts whole.
 * @param today by the wall's clock
 */
export function newGrant(asked: AskedGrant, today: CivilDate): Result<NewGrant, GrantFault> {
  const { role, unitId, collegeId = null, classId = null, validFrom, validUntil } = asked
  if (isSchoolRole(role) && !unitId) return err({ type: 'grant_without_unit' })
  if (!isSchoolRole(role) && unitId) return err({ type: 'grant_with_unit' })
  if (role === 'class_teacher' && !classId) return err({ type: 'grant_without_class' })
  if ((classId && role !== 'class_teacher') || (collegeId && role !== 'college'))
    return err({ type: 'grant_with_part' })
  if (validFrom && validUntil && validFrom > validUntil) return err({ type: 'grant_reversed' })
  if (validUntil && validUntil < today) return err({ type: 'grant_over', today })
  return ok({
    role,
    unitId,
    collegeId,
    classId,
    validFrom: validFrom && instantOf(validFrom),
    validUntil: validUntil && instantOf(addDays(validUntil, 1)),
  })
}
