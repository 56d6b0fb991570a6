import { Button } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import type { HttpError } from 'ra-core'
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin'
import type { SheetFault } from '../forms/SheetFaults'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Season } from './types'

interface Props {
  season: Season
  /** The mistakes of the table; none while it is read, and if it was imported. */
  onFaults: (faults: SheetFault[]) => void
}

/** Imports the table of windows. */
export function ImportWindowsButton({ season, onFaults }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const { upload } = useDataProvider<ConsoleDataProvider>()
  const { mutate, isPending } = useMutation({
    mutationFn: (file: File) =>
      upload<Record<'windows', number>>(`seasons/${season.id}/windows`, file),
    onMutate: () => onFaults([]),
    onSuccess: ({ data }) => {
      notify(translate('season.imported', { count: data.windows }), { type: 'success' })
      refresh()
    },
    onError: ({ message, body }: HttpError) => {
      onFaults(body?.error?.faults ?? [])
      notify(message, { type: 'error' })
    },
  })
  return (
    <Button variant="outlined" component="label" loading={isPending}>
      {translate('season.import')}
      <input
        hidden
        type="file"
        accept=".csv,.txt,.xlsx"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) mutate(file)
          // Lets the user choose the same file again after correcting it.
          target.value = ''
        }}
      />
    </Button>
  )
}
