import { Button, Stack, TextField, Typography } from '@mui/material'
import { civilDateOf } from '@domain/calendar/instant'
import { admitPhoto, type IntakeFault, type Round, type Rounds } from '@domain/photos/intake'
import { useState } from 'react'
import { useDataProvider, useNotify, useRedirect, useTranslate } from 'react-admin'
import { useClock } from '../layout/useClock'
import type { ConsoleDataProvider } from '../providers/dataProvider'

/** Refusals that a day or a reason resolves; all others have to be waited for. */
const MENDED_BY_DAY: IntakeFault['type'][] = [
  'taken_day_required',
  'taken_before_window',
  'day_in_future',
]
/** In the format of the API. */
const MIN_REASON = 2

interface Props {
  path: string
  label: string
  rounds: Rounds
  /** The photo that this one replaces. */
  round?: Round
}

/** Hands in a photo according to phase and window: its day, and after the window a reason. */
export function PhotoUpload({ path, label, rounds, round }: Props) {
  const translate = useTranslate()
  const clock = useClock()
  const [stated, setStated] = useState<string | null>(null)
  const [outsideNote, setOutsideNote] = useState('')
  if (!clock) return null
  const today = civilDateOf(clock.now)
  const hasReason = outsideNote.trim().length >= MIN_REASON
  const photo = { via: 'single', at: clock.now, takenOn: stated, hasReason, round } as const
  const taken = admitPhoto(photo, rounds)
  const fault = taken.ok ? null : taken.error
  if (fault?.type === 'wrong_phase') return null
  const said = fault && translate(`photo.intake.${fault.type}`, { ...fault })
  const isOfDay = fault !== null && MENDED_BY_DAY.includes(fault.type)
  const isLate = taken.ok ? taken.value.isOutside : fault?.type === 'outside_reason_required'
  if (fault && !isOfDay && !isLate) return <Typography variant="muted">{said}</Typography>
  const day = stated ?? (fault?.type === 'taken_day_required' ? '' : today)
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'start', flexWrap: 'wrap' }}>
      <TextField
        type="date"
        size="small"
        label={translate('photo.taken_on')}
        value={day}
        onChange={({ target }) => setStated(target.value || null)}
        error={isOfDay}
        helperText={isOfDay ? said : undefined}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { name: 'takenOn', max: today } }}
      />
      {isLate && (
        <TextField
          size="small"
          label={`${translate('photo.outside_note')} *`}
          value={outsideNote}
          onChange={({ target }) => setOutsideNote(target.value)}
          helperText={fault ? said : undefined}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { name: 'outsideNote' } }}
        />
      )}
      <FileButton
        {...{ path, label }}
        disabled={!taken.ok}
        stated={{ ...(stated && { takenOn: stated }), ...(isLate && { outsideNote }) }}
      />
    </Stack>
  )
}

interface FileProps extends Pick<Props, 'path' | 'label'> {
  disabled: boolean
  stated: Record<string, string>
}

/** Uploads a file and opens its verdict. */
function FileButton({ path, label, disabled, stated }: FileProps) {
  const translate = useTranslate()
  const notify = useNotify()
  const redirect = useRedirect()
  const { upload } = useDataProvider<ConsoleDataProvider>()
  const [isBusy, setBusy] = useState(false)
  async function handIn(file: File) {
    setBusy(true)
    try {
      const { data } = await upload(path, file, stated)
      redirect('show', 'photos', data.id)
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button variant="outlined" component="label" disabled={disabled || isBusy}>
      {translate(isBusy ? 'photo.being_checked' : label)}
      <input
        hidden
        type="file"
        accept="image/*"
        disabled={disabled || isBusy}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) handIn(file)
          target.value = ''
        }}
      />
    </Button>
  )
}
