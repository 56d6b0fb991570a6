import { Button } from '@mui/material'
import { useState } from 'react'
import { useDataProvider, useNotify, useRedirect, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

/** Staff hand a photo in, for a unit or in place of another; the verdict opens as soon as it is there. */
export function PhotoUpload({ path, label }: { path: string; label: string }) {
  const translate = useTranslate()
  const notify = useNotify()
  const redirect = useRedirect()
  const { upload } = useDataProvider<ConsoleDataProvider>()
  const [isBusy, setBusy] = useState(false)
  async function handIn(file: File) {
    setBusy(true)
    try {
      const { data } = await upload(path, file)
      setBusy(false)
      redirect('show', 'photos', data.id)
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
      setBusy(false)
    }
  }
  return (
    <Button variant="outlined" component="label" disabled={isBusy}>
      {translate(isBusy ? 'photo.being_checked' : label)}
      <input
        hidden
        type="file"
        accept="image/*"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) handIn(file)
          target.value = ''
        }}
      />
    </Button>
  )
}
