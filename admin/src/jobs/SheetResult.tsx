import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { DownloadButton } from '../exports/DownloadButton'
import type { Job } from './types'

export type SheetPrinted = Extract<NonNullable<Job['result']>, { pages: number }>

/** A check sheet that was printed: how much it is, and the PDF, for whoever asked for it. */
export function SheetResult({ jobId, result }: { jobId: string; result: SheetPrinted }) {
  const translate = useTranslate()
  const { pages, photos } = result
  return (
    <Stack spacing={0.5}>
      <Typography>{translate('jobs.sheet.ready', { pages, photos })}</Typography>
      <DownloadButton label="jobs.sheet.download" path={`jobs/${jobId}/file`} />
      <Typography variant="muted">{translate('jobs.sheet.own')}</Typography>
    </Stack>
  )
}
