import { Alert, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { BoundCode } from './useScan'

/** In what the code and the list differ: which of the two holds is said as well. */
export function Differences({ differences }: Pick<BoundCode, 'differences'>) {
  const translate = useTranslate()
  if (differences.length === 0) return null
  return (
    <Alert severity="warning">
      {differences.map(({ field, code, list }) => (
        <Typography key={field} variant="body2">
          {translate(`capture.differs.${field}`, { code, list })}
        </Typography>
      ))}
    </Alert>
  )
}
