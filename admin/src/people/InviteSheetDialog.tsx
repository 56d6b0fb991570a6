import type { HttpError } from 'ra-core'
import { useState, type ReactNode } from 'react'
import { useDataProvider } from 'react-admin'
import { SheetFaults, type SheetFault } from '../forms/SheetFaults'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { InvitationDialog } from './InvitationDialog'
import { SheetInput } from './SheetInput'
import { useDone } from './useDone'

interface Props {
  onClose: () => void
  /** Where the table is sent, by default the people of the centre and of schools. */
  path?: string
  title?: string
  hint?: string
  columns?: string
  /** What is sent beside the table, of what the further inputs say. */
  fieldsOf?: (values: Record<string, unknown>) => Record<string, string>
  /** Further inputs. */
  children?: ReactNode
}

/** Invites everybody in a table, or nobody; what was typed stays until it is right. */
export function InviteSheetDialog({ onClose, fieldsOf, columns, children, ...rest }: Props) {
  const { path = 'people/sheet', title = 'people.sheet.title', hint = 'people.sheet.hint' } = rest
  const done = useDone()
  const { upload } = useDataProvider<ConsoleDataProvider>()
  const [file, setFile] = useState<File | null>(null)
  const [text, setText] = useState('')
  const [faults, setFaults] = useState<SheetFault[]>([])
  const invite = async (values: Record<string, unknown>) => {
    setFaults([])
    const sheet = file ?? new File([text], 'people.txt', { type: 'text/plain' })
    try {
      const { data } = await upload<Record<'people', number>>(path, sheet, fieldsOf?.(values))
      done('people.sheet.done', { smart_count: data.people })
      onClose()
    } catch (error) {
      setFaults((error as HttpError).body?.error?.faults ?? [])
      throw error
    }
  }
  return (
    <InvitationDialog
      {...{ title, hint, onClose }}
      onSubmit={invite}
      isDisabled={!file && !text.trim()}
    >
      {children}
      <SheetInput {...{ file, text, columns }} onFile={setFile} onText={setText} />
      <SheetFaults faults={faults} />
    </InvitationDialog>
  )
}
