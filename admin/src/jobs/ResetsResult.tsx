import { Link, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import type { Job } from './types'

export type Resets = Extract<NonNullable<Job['result']>, { reset: number }>

/** Why a photo was not reset, where there is more to say than that it could not be. */
const WHY = ['decided_by_other', 'photo_state', 'not_allowed', 'wrong_phase']

/** How many photos a job has reset, and how many it could not, with why. */
export function ResetsResult({ result }: { result: Resets }) {
  const translate = useTranslate()
  const { seasonUnitId, reset, refused } = result
  return (
    <Stack spacing={0.5}>
      <Typography>{translate('jobs.resets.reset', { smart_count: reset })}</Typography>
      {Object.entries(refused).map(([why, count]) => (
        <Typography key={why} sx={{ color: 'error.main' }}>
          {translate('jobs.resets.refused', {
            smart_count: count,
            why: translate(WHY.includes(why) ? `jobs.resets.why.${why}` : 'jobs.resets.why.other'),
          })}
        </Typography>
      ))}
      <Link
        component={LinkBase}
        to={`/photos/wall?${new URLSearchParams({ unit: seasonUnitId, chip: 'reset' })}`}
      >
        {translate('jobs.resets.to_wall')}
      </Link>
    </Stack>
  )
}
