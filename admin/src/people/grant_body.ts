import { isSchoolRole } from '@domain/identity/new_grant'
import type { Role } from '@domain/season/codes'

/** Which field of `GrantFields` a refusal is about. */
export const GRANT_FIELDS = {
  grant_without_unit: ['unitId'],
  grant_with_unit: ['role'],
  grant_reversed: ['validUntil'],
  grant_over: ['validUntil'],
  grant_held: ['role'],
}

/** The grant of a form as the API asks for it: a school chosen before another role is left out. */
export function grantBody({ role, unitId, validFrom, validUntil }: Record<string, unknown>) {
  return {
    role,
    unitId: isSchoolRole(role as Role) ? unitId : null,
    validFrom: validFrom || null,
    validUntil: validUntil || null,
  }
}
