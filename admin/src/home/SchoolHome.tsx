import { LinearProgress } from '@mui/material'
import { Navigate } from 'react-router'
import { useOwnUnits } from './useOwnUnits'

/** A school begins at the page of its unit. */
export function SchoolHome() {
  const { isPending, path } = useOwnUnits()
  return isPending ? <LinearProgress /> : <Navigate to={path} replace />
}
