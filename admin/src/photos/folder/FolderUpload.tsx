import { Alert, Button, Checkbox, FormControlLabel, Stack } from '@mui/material'
import type { Data } from '@api/data'
import { useState } from 'react'
import { useGetIdentity, useGetList, useTranslate } from 'react-admin'
import { FolderButton } from './FolderButton'
import { Preview } from './Preview'
import { SendingProgress } from './SendingProgress'
import { usePreview, type Outcome, type PreviewedFile } from './usePreview'
import { useSendFolder } from './useSendFolder'

interface Props {
  seasonUnitId: string
  isDisabled: boolean
  /** The day, the reason and the consent, as for a single photo. */
  stated: Record<string, string>
}

/** Sent although nobody knows whom they show, if the reader wants it. */
const OF_NOBODY: Outcome[] = ['unknown', 'unnumbered']

const toSend = (files: PreviewedFile[], isWithNobody: boolean) =>
  files.filter(
    ({ outcome }) => outcome === 'matched' || (isWithNobody && OF_NOBODY.includes(outcome))
  )

/** The reader's own upload that was interrupted. */
function useInterrupted() {
  const { identity } = useGetIdentity()
  const { data = [] } = useGetList<Data.Jobs.Job>('jobs', { filter: { state: 'running' } })
  return data.find(({ kind, by }) => kind === 'upload_photos' && by === identity?.fullName)
}

/** A folder or a zip of photos named by 学号: shown first, then sent one by one by the browser. */
export function FolderUpload({ seasonUnitId, isDisabled, stated }: Props) {
  const translate = useTranslate()
  const preview = usePreview(seasonUnitId)
  const { send, progress, isSending, cancel, forget } = useSendFolder(seasonUnitId, stated)
  const [isWithNobody, setWithNobody] = useState(true)
  const interrupted = useInterrupted()
  const files = preview.data ?? []
  const choose = (chosen: File[]) => {
    forget()
    preview.mutate(chosen)
  }
  const sending = toSend(files, isWithNobody)
  const isOff = isDisabled || isSending || preview.isPending
  return (
    <Stack spacing={1}>
      {interrupted && !isSending && (
        <Alert severity="info">{translate('photo.folder.interrupted', { ...interrupted })}</Alert>
      )}
      <Stack direction="row" spacing={1}>
        <FolderButton
          label={interrupted ? 'photo.folder.continue' : 'photo.folder.choose'}
          isDisabled={isOff}
          onChoose={choose}
          isFolder
        />
        <FolderButton label="photo.folder.choose_zip" isDisabled={isOff} onChoose={choose} />
      </Stack>
      {preview.error && <Alert severity="error">{preview.error.message}</Alert>}
      {files.length > 0 && <Preview files={files} />}
      {files.some(({ outcome }) => OF_NOBODY.includes(outcome)) && !isSending && (
        <FormControlLabel
          label={translate('photo.folder.with_nobody')}
          control={
            <Checkbox
              size="small"
              checked={isWithNobody}
              onChange={(_event, isChecked) => setWithNobody(isChecked)}
            />
          }
        />
      )}
      {sending.length > 0 && !isSending && !progress && (
        <Button
          variant="contained"
          disabled={isOff}
          onClick={() => void send(sending)}
          sx={{ alignSelf: 'flex-start' }}
        >
          {translate('photo.folder.send', { count: sending.length })}
        </Button>
      )}
      {progress && (
        <SendingProgress
          progress={progress}
          total={sending.length}
          onCancel={isSending ? cancel : null}
        />
      )}
    </Stack>
  )
}
