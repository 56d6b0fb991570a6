import { Alert, Box, Stack } from '@mui/material'
import { useEffect } from 'react'
import { useTranslate } from 'react-admin'
import type { DraftDocument } from '../../season_units/acts/draft_document'
import { ScanFindings } from './ScanFindings'
import { ScanPage } from './ScanPage'
import { printOn, useScans } from './useScans'
import { useStored } from './useStored'

type Print = NonNullable<ReturnType<typeof printOn>>

interface Props {
  drafts: DraftDocument[]
  delivered: number
  /** Told once the code of a print was read. */
  onPrint: (print: Print) => void
}

/** So small that the fields of the form stay in view. */
const WIDTH = { xs: '60%', sm: 180 }

/** The chosen scans as the machine sees them, before the form is handed in. */
export function DraftScans({ drafts, delivered, onPrint }: Props) {
  const translate = useTranslate()
  const { ids, fault } = useStored(drafts)
  const { pages, isReading, fault: unread } = useScans(ids)
  const print = printOn(pages)
  useEffect(() => {
    if (print) onPrint(print)
    // Told anew for another print only.
  }, [print?.no])
  const failed = fault ?? unread
  if (failed)
    return (
      <Alert severity="warning">
        {translate('unit_page.file_failed', { fault: translate(failed, { _: failed }) })}
      </Alert>
    )
  return (
    <Stack spacing={1} sx={{ mt: 1 }} data-testid="draft-scans">
      <ScanFindings {...{ pages, delivered }} isReading={ids.length === 0 || isReading} />
      <Stack direction="row" spacing={1} sx={{ overflowX: 'auto' }} tabIndex={0}>
        {pages.map((scan, index) => (
          <Box key={scan.documentId + scan.page} sx={{ flex: 'none', width: WIDTH }}>
            <ScanPage scan={scan} no={index + 1} />
          </Box>
        ))}
      </Stack>
    </Stack>
  )
}
