import { LinearProgress } from '@mui/material'
import { useGetList } from 'react-admin'
import { Navigate } from 'react-router'
import type { SchoolClass } from '../roster/types'
import { useSeasonScope } from '../seasons/useSeasonScope'

const TWO = { page: 1, perPage: 2 }

/** A class teacher begins at the own class, or at the list if there are several. */
export function ClassHome() {
  const { filter, isPending: isUnscoped } = useSeasonScope()
  const { data, error } = useGetList<SchoolClass>(
    'classes',
    { filter, pagination: TWO },
    { enabled: !isUnscoped }
  )
  if (!data && !error) return <LinearProgress />
  const only = data?.length === 1 ? data[0] : undefined
  return <Navigate to={only ? `/classes/${only.id}/show` : '/colleges'} replace />
}
