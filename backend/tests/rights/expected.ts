import { may } from '#domain/identity/permissions'
import { rightTo, routeName, type RouteRight } from '#domain/identity/route_rights'
import { CENTRE_ROLES, type Role } from '#domain/season/codes'
import { type Place } from '#tests/every_route'
import { roleOf, type Asker } from './people.js'

/** Whose rows are asked for. */
export const TARGETS = [
  'own',
  'other_unit',
  'other_season',
  'archived',
  'draft',
  'unknown',
] as const
export type Target = (typeof TARGETS)[number]

const isCentre = (role: Role) => (CENTRE_ROLES as readonly Role[]).includes(role)

/** Is the asker of these rows' unit, or of the centre? A school does not see itself in a draft. */
const reaches = (role: Role, target: Target) =>
  isCentre(role) || target === 'own' || target === 'archived'

/** What is right for a line, somebody and some rows, by the table alone. */
function isRight({ may: needed, of, all }: RouteRight, asker: Asker, target: Target): boolean {
  if (needed === 'anybody') return true
  if (asker === 'anonymous') return false
  const role = roleOf(asker)
  if (of === 'self') return target === 'own' || (role !== null && !!all && may([role], all))
  if (needed === 'signed_in') return true
  if (role === null || !may([role], needed)) return false
  return of === 'unit' ? reaches(role, target) : true
}

/**
 * What the table says of a cell.
 * @param hasId the place names a row; otherwise it is the same for every target
 * @returns `may`, `none` (it may, but there is no such row), or `not`
 */
export function expected(
  { method, pattern }: Place,
  params: Record<string, string>,
  { asker, target, hasId }: { asker: Asker; target: Target; hasId: boolean }
): 'may' | 'none' | 'not' {
  const right = rightTo(routeName(method, pattern), params)
  if (!right) throw new Error(`no right to ${method} ${pattern}`)
  if (!hasId) return isRight(right, asker, 'own') ? 'may' : 'not'
  if (target !== 'unknown') return isRight(right, asker, target) ? 'may' : 'not'
  const role = roleOf(asker)
  const held =
    right.may === 'signed_in' || right.may === 'anybody' || (role && may([role], right.may))
  return asker !== 'anonymous' && held ? 'none' : 'not'
}
