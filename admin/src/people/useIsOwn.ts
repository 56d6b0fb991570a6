import { usePermissions } from 'react-admin'
import type { Me } from '../providers/authProvider'

/** Is this the reader's own account? Nobody changes the own rights. */
export function useIsOwn(id: string | undefined): boolean {
  const { permissions: me } = usePermissions<Me | null>()
  return me?.id === id
}
