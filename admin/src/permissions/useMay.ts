import { rolesAt } from '@domain/identity/grant'
import { may, type Capability } from '@domain/identity/permissions'
import type { Role } from '@domain/season/codes'
import { usePermissions } from 'react-admin'
import type { Me } from '../providers/authProvider'

/** Asks for a capability of the reader; nobody has one until it is known who reads. */
export function useMay() {
  const { permissions: me } = usePermissions<Me | null>()
  return (capability: Capability) => mayBe(me, capability)
}

/** The roles of the reader at one unit: a coordinator of one school has no role at another. */
export function useRolesAt(unitId: string | undefined): Role[] {
  const { permissions: me } = usePermissions<Me | null>()
  return unitId ? rolesAt(me?.grants ?? [], unitId) : []
}

/** Asks for a capability of the reader at one unit. */
export function useMayAt(unitId: string | undefined) {
  const roles = useRolesAt(unitId)
  return (capability: Capability) => may(roles, capability)
}

/** The same outside a component. */
export const mayBe = (me: Me | null | undefined, capability: Capability) =>
  may(me?.roles ?? [], capability)
