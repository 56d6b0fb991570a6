import { Box } from '@mui/material'
import type { Grant } from './types'
import { useGrantName } from './useGrantName'

/** What somebody is, one below the other. */
export function GrantNames({ grants }: { grants: Grant[] }) {
  const nameOf = useGrantName()
  return grants.map((grant) => <Box key={grant.id}>{nameOf(grant)}</Box>)
}
