import { Link, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { ListCounts } from './ListCounts'
import { DownloadButton } from '../exports/DownloadButton'
import type { Job } from './types'

type Imported = Extract<NonNullable<Job['result']>, { importId: string }>

/** What a list has done, and its error rows as a file. */
export function ListResult({ result }: { result: Imported }) {
  const translate = useTranslate()
  const { importId, seasonUnitId, counts } = result
  return (
    <Stack spacing={1}>
      <ListCounts counts={counts} />
      {counts.bad > 0 && (
        <DownloadButton
          label="student_list.error_rows"
          path={`list_imports/${importId}/error_rows`}
        />
      )}
      <Typography>
        <Link component={LinkBase} to={`/season_units/${seasonUnitId}/show/list`}>
          {translate('student_list.to_list')}
        </Link>
      </Typography>
    </Stack>
  )
}
