import type { Role } from '../season/codes.js'

/** What somebody may do, for which unit, and from when until when. */
export interface HeldGrant {
  role: Role
  /** Null for a role of the centre: all units. */
  unitId: string | null
  /** Only this college or class of the unit. */
  collegeId?: string | null
  classId?: string | null
  /** Milliseconds of the wall's clock; null: without beginning or end. */
  validFrom: number | null
  /** The first millisecond at which it does not count any more. */
  validUntil: number | null
}

/**
 * Does a grant count now? By the wall's clock, not the season's: access is a matter of real time, also in a
 * rehearsal.
 * @param now milliseconds
 */
export const isInForce = (
  { validFrom, validUntil }: Pick<HeldGrant, 'validFrom' | 'validUntil'>,
  now: number
): boolean => (validFrom === null || validFrom <= now) && (validUntil === null || now < validUntil)

/** The roles that grants give for one unit: somebody of one school has no role at another. */
export const rolesAt = (
  grants: readonly Pick<HeldGrant, 'role' | 'unitId'>[],
  unitId: string
): Role[] => [
  ...new Set(
    grants
      .filter((grant) => grant.unitId === null || grant.unitId === unitId)
      .map(({ role }) => role)
  ),
]
