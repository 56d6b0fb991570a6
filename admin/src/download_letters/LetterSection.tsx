import PrintOutlined from '@mui/icons-material/PrintOutlined'
import { Alert, Stack } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { DocumentPanel } from '../documents/DocumentPanel'
import { DialogButton } from '../forms/DialogButton'
import { Section } from '../layout/Section'
import { useMayAt } from '../permissions/useMay'
import { isOver } from '../season_units/isOver'
import type { SeasonUnit } from '../season_units/types'
import { LetterRows } from './LetterRows'
import { PrintLetterDialog } from './PrintLetterDialog'
import { SendLetterDialog } from './SendLetterDialog'
import { useDownloadLetters } from './useDownloadLetters'

/** 《关于申请电子版照片的函》, where the season asks for it: printed, stamped, handed in, and decided on by the centre. */
export function LetterSection({ unit }: { unit: SeasonUnit }) {
  const translate = useTranslate()
  const may = useMayAt(unit.unit.id)
  const ofUnit = useDownloadLetters(unit.id, { enabled: may('readCourse') })
  const [printed, show] = useState<string | null>(null)
  const { letters = [], standing, next, print, send, decide } = ofUnit
  if (!standing || !next) return null
  const isOpen = may('answerForSchool') && !isOver(unit)
  const maySend = isOpen && (standing === 'missing' || standing === 'returned')
  return (
    <Section title={translate('download_letter.title')}>
      <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
        <Alert severity={standing === 'accepted' ? 'success' : 'warning'}>
          {translate(`download_letter.standing.${standing}`)}
        </Alert>
        {maySend && (
          <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
            <DialogButton
              label="download_letter.print"
              variant="outlined"
              startIcon={<PrintOutlined />}
            >
              {(close) => (
                <PrintLetterDialog
                  {...{ unit, next }}
                  onPrint={async (written) => show((await print.mutateAsync(written)).documentId)}
                  onClose={close}
                />
              )}
            </DialogButton>
            <DialogButton label="download_letter.send" variant="contained">
              {(close) => (
                <SendLetterDialog unitId={unit.id} onSend={send.mutateAsync} onClose={close} />
              )}
            </DialogButton>
          </Stack>
        )}
      </Stack>
      {letters.length > 0 && (
        <LetterRows letters={letters} decide={may('runUnits') ? decide : null} />
      )}
      {printed && <DocumentPanel id={printed} onClose={() => show(null)} />}
    </Section>
  )
}
