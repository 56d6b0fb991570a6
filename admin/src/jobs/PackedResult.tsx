import { Link, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import type { Job } from './types'

type Packed = Extract<NonNullable<Job['result']>, { packed: number }>

/** Photos that were packed, and where they are downloaded, by whoever had them packed. */
export function PackedResult({ result }: { result: Packed }) {
  const translate = useTranslate()
  return (
    <Typography>
      {translate('jobs.packed.ready', { smart_count: result.packed })}{' '}
      <Link component={LinkBase} to={`/packages/${result.seasonUnitId}`}>
        {translate('jobs.packed.to_page')}
      </Link>
    </Typography>
  )
}
