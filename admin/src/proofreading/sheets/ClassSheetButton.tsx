import PrintOutlined from '@mui/icons-material/PrintOutlined'
import { Button, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { PrintedSheet } from './PrintedSheet'
import { usePrintSheet } from './usePrintSheet'

/** Prints the check sheet (核对表) of a class as a job, shows how far it is, and then offers the PDF. */
export function ClassSheetButton({ unitId, classId }: { unitId: string; classId: string }) {
  const translate = useTranslate()
  const { print, isPending, jobId } = usePrintSheet(unitId)
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
      <Button
        variant="outlined"
        startIcon={<PrintOutlined />}
        loading={isPending}
        loadingPosition="start"
        onClick={() => print({ classId })}
      >
        {translate('jobs.sheet.print_class')}
      </Button>
      {jobId && <PrintedSheet jobId={jobId} />}
    </Stack>
  )
}
