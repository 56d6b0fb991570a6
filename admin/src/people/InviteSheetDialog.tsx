import { Typography } from '@mui/material'
import type { HttpError } from 'ra-core'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../forms/FormDialog'
import { SheetFaults, type SheetFault } from '../forms/SheetFaults'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { SheetInput } from './SheetInput'
import { useDone } from './useDone'

/** Invites everybody in a table, or nobody; what was typed stays until it is right. */
export function InviteSheetDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const done = useDone()
  const { upload } = useDataProvider<ConsoleDataProvider>()
  const [file, setFile] = useState<File | null>(null)
  const [text, setText] = useState('')
  const [faults, setFaults] = useState<SheetFault[]>([])
  const invite = async () => {
    setFaults([])
    const sheet = file ?? new File([text], 'people.txt', { type: 'text/plain' })
    try {
      const { data } = await upload<Record<'people', number>>('people/sheet', sheet)
      done('people.sheet.done', { smart_count: data.people })
      onClose()
    } catch (error) {
      setFaults((error as HttpError).body?.error?.faults ?? [])
      throw error
    }
  }
  return (
    <FormDialog
      title={translate('people.sheet.title')}
      submitLabel="people.send_invitation"
      onSubmit={invite}
      onClose={onClose}
      isDisabled={!file && !text.trim()}
    >
      <Typography variant="muted" component="p" sx={{ mb: 2 }}>
        {translate('people.sheet.hint')}
      </Typography>
      <SheetInput {...{ file, text }} onFile={setFile} onText={setText} />
      <SheetFaults faults={faults} />
    </FormDialog>
  )
}
