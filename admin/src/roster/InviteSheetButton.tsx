import { Typography } from '@mui/material'
import type { HttpError } from 'ra-core'
import { useState } from 'react'
import { required, useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDay } from '../forms/FormDay'
import { FormDialog } from '../forms/FormDialog'
import { SheetFaults, type SheetFault } from '../forms/SheetFaults'
import { SheetInput } from '../people/SheetInput'
import { today } from '../people/today'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'

function InviteSheetDialog({
  seasonUnitId,
  onClose,
}: {
  seasonUnitId: string
  onClose: () => void
}) {
  const translate = useTranslate()
  const done = useDone()
  const { upload } = useDataProvider<ConsoleDataProvider>()
  const [file, setFile] = useState<File | null>(null)
  const [text, setText] = useState('')
  const [faults, setFaults] = useState<SheetFault[]>([])
  const invite = async ({ validUntil }: Record<string, unknown>) => {
    setFaults([])
    const sheet = file ?? new File([text], 'people.txt', { type: 'text/plain' })
    const fields = { seasonUnitId, validUntil: String(validUntil) }
    try {
      const sent = await upload<Record<'people', number>>('school_people/sheet', sheet, fields)
      done('people.sheet.done', { smart_count: sent.data.people })
      onClose()
    } catch (error) {
      setFaults((error as HttpError).body?.error?.faults ?? [])
      throw error
    }
  }
  return (
    <FormDialog
      title={translate('roster.sheet_title')}
      submitLabel="people.send_invitation"
      onSubmit={invite}
      onClose={onClose}
      isDisabled={!file && !text.trim()}
    >
      <Typography variant="muted" component="p" sx={{ mb: 2 }}>
        {translate('roster.sheet_hint')}
      </Typography>
      <FormDay source="validUntil" label="people.last_day" min={today()} validate={required()} />
      <SheetInput
        {...{ file, text }}
        onFile={setFile}
        onText={setText}
        columns={translate('roster.sheet_columns')}
      />
      <SheetFaults faults={faults} />
    </FormDialog>
  )
}

/** Invites the people of colleges and classes by a table. */
export const InviteSheetButton = ({ seasonUnitId }: { seasonUnitId: string }) => (
  <DialogButton label="roster.invite_sheet">
    {(close) => <InviteSheetDialog seasonUnitId={seasonUnitId} onClose={close} />}
  </DialogButton>
)
