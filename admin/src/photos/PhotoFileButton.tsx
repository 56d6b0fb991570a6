import { Button } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useDataProvider, useNotify, useRedirect, useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Photo } from './types'

interface Props {
  path: string
  label: string
  isDisabled: boolean
  /** The day and the reason that were stated with it. */
  stated: Record<string, string>
  /** What is done with the photo; by default its page is opened. */
  onStored?: (photoId: string) => void
}

interface KnownMeta {
  /** When this very file was handed in before. */
  knownSince: string | null
}

/** Uploads a file and opens its verdict; for a file that is known, the photo that it is. */
export function PhotoFileButton({ path, label, isDisabled, stated, onStored }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const redirect = useRedirect()
  const { moment } = useDates()
  const { upload } = useDataProvider<ConsoleDataProvider>()
  const { mutate, isPending } = useMutation({
    mutationFn: (file: File) => upload<Pick<Photo, 'id'>, KnownMeta>(path, file, stated),
    onSuccess: ({ data, meta }) => {
      if (meta?.knownSince)
        notify(translate('photo.known', { at: moment(meta.knownSince) }), {
          type: 'warning',
          autoHideDuration: null,
        })
      if (onStored) onStored(data.id)
      else redirect('show', 'photos', data.id)
    },
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  const isOff = isDisabled || isPending
  return (
    <Button variant="outlined" component="label" disabled={isOff}>
      {translate(isPending ? 'photo.being_checked' : label)}
      <input
        hidden
        type="file"
        accept="image/*"
        disabled={isOff}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) mutate(file)
          target.value = ''
        }}
      />
    </Button>
  )
}
