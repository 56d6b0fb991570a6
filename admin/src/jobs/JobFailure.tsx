import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { JobRow } from './types'

/** Why a job has failed for good, where its result does not say so. */
export function JobFailure({ failure }: Pick<JobRow, 'failure'>) {
  const translate = useTranslate()
  return (
    failure && (
      <Typography role="alert" sx={{ color: 'error.main' }}>
        {translate(`jobs.failures.${failure}`)}
      </Typography>
    )
  )
}
