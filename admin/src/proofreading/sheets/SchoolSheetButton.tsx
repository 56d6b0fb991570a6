import type { Data } from '@api/data'
import PrintOutlined from '@mui/icons-material/PrintOutlined'
import { Button, Menu, MenuItem, Stack } from '@mui/material'
import { useState } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { PrintedSheet } from './PrintedSheet'
import { usePrintSheet, type SheetPart } from './usePrintSheet'

const ALL = { page: 1, perPage: 500 }

/** Prints check sheets (核对表) of all classes whom the reader reaches, or of one college: as a job, then as a PDF. */
export function SchoolSheetButton({ unitId }: { unitId: string }) {
  const translate = useTranslate()
  const { print, isPending, jobId } = usePrintSheet(unitId)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { data: colleges = [] } = useGetList<Data.Roster.College>('colleges', {
    filter: { seasonUnitId: unitId },
    pagination: ALL,
  })
  const choose = (part: SheetPart) => {
    setAnchor(null)
    print(part)
  }
  const hasChoice = colleges.length > 1
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start', mb: 1 }}>
      <Button
        variant="outlined"
        startIcon={<PrintOutlined />}
        loading={isPending}
        loadingPosition="start"
        aria-haspopup={hasChoice ? 'menu' : undefined}
        onClick={({ currentTarget }) => (hasChoice ? setAnchor(currentTarget) : print({}))}
      >
        {translate('jobs.sheet.print')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => choose({})}>{translate('jobs.sheet.all_colleges')}</MenuItem>
        {colleges.map(({ id, name }) => (
          <MenuItem key={id} onClick={() => choose({ collegeId: id })}>
            {name}
          </MenuItem>
        ))}
      </Menu>
      {jobId && <PrintedSheet jobId={jobId} />}
    </Stack>
  )
}
