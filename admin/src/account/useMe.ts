import { useQueryClient } from '@tanstack/react-query'
import { usePermissions } from 'react-admin'
import { forget, type Me } from '../providers/authProvider'

/** Who is signed in, and how to ask anew after a change of the own account. */
export function useMe() {
  const { permissions: me } = usePermissions<Me | null>()
  const queries = useQueryClient()
  const refresh = async () => {
    forget()
    await queries.invalidateQueries({ queryKey: ['auth'] })
    await queries.invalidateQueries({ queryKey: ['account'] })
  }
  return { me, refresh }
}
