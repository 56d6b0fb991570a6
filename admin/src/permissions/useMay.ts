import { may, type Capability } from '@domain/identity/permissions'
import { usePermissions } from 'react-admin'
import type { Me } from '../providers/authProvider'

/** Asks for a capability of the reader; nobody has one until it is known who reads. */
export function useMay() {
  const { permissions: me } = usePermissions<Me | null>()
  return (capability: Capability) => mayBe(me, capability)
}

/** The same outside a component. */
export const mayBe = (me: Me | null | undefined, capability: Capability) =>
  may(me?.roles ?? [], capability)
