import { Stack, TextField, Typography } from '@mui/material'
import { civilDateOf } from '@domain/calendar/instant'
import { admitPhoto, type IntakeFault, type Round, type Rounds } from '@domain/photos/intake'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { DayInput } from '../forms/DayInput'
import { useClock } from '../layout/useClock'
import { AGREED, ConsentBox } from './ConsentBox'
import { FolderUpload } from './folder/FolderUpload'
import { PhotoFileButton } from './PhotoFileButton'
import { StudentPicker } from './student/StudentPicker'
import type { FoundStudent } from './types'
import { useIntakeWords } from './useIntakeWords'

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
  /** Of whose students one may be named; a retake is of the same as before. */
  seasonUnitId?: string
  /** Whom it shows, where that is known. */
  studentId?: string
  /** What is done with the photo that is stored; by default its page is opened. */
  onStored?: (photoId: string) => void
}

/** Hands in a photo according to phase and window: its day, and after the window a reason. */
export function PhotoUpload({ path, label, rounds, round, ...named }: Props) {
  const { seasonUnitId, studentId, onStored } = named
  const translate = useTranslate()
  const sayFault = useIntakeWords()
  const clock = useClock()
  const [stated, setStated] = useState<string | null>(null)
  const [outsideNote, setOutsideNote] = useState('')
  const [student, setStudent] = useState<FoundStudent | null>(null)
  const [isAgreed, setAgreed] = useState(false)
  if (!clock) return null
  const today = civilDateOf(clock.now)
  const hasReason = outsideNote.trim().length >= MIN_REASON
  const photo = { via: 'single', at: clock.now, takenOn: stated, hasReason, round } as const
  const taken = admitPhoto(photo, rounds)
  const fault = taken.ok ? null : taken.error
  if (fault?.type === 'wrong_phase') return null
  const said = fault && sayFault(fault)
  const isOfDay = fault !== null && MENDED_BY_DAY.includes(fault.type)
  const isLate = taken.ok ? taken.value.isOutside : fault?.type === 'outside_reason_required'
  if (fault && !isOfDay && !isLate) return <Typography variant="muted">{said}</Typography>
  const shown = studentId ?? student?.id
  const details = {
    ...AGREED,
    ...(stated && { takenOn: stated }),
    ...(isLate && { outsideNote }),
  }
  return (
    <Stack spacing={1}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'start', flexWrap: 'wrap' }}>
        {seasonUnitId && (
          <StudentPicker seasonUnitId={seasonUnitId} value={student} onChange={setStudent} />
        )}
        <DayInput
          label={translate('photo.taken_on')}
          name="takenOn"
          max={today}
          value={stated ?? (fault?.type === 'taken_day_required' ? null : today)}
          onChange={setStated}
          error={isOfDay}
          helperText={isOfDay ? said : undefined}
        />
        {isLate && (
          <TextField
            label={translate('photo.outside_note')}
            name="outsideNote"
            required
            value={outsideNote}
            onChange={({ target }) => setOutsideNote(target.value)}
            helperText={fault ? said : undefined}
            size="small"
            margin="none"
            fullWidth={false}
          />
        )}
        <PhotoFileButton
          {...{ path, label }}
          isDisabled={!taken.ok || !isAgreed}
          stated={{ ...details, ...(shown && { studentId: shown }) }}
          onStored={onStored}
        />
      </Stack>
      <ConsentBox isAgreed={isAgreed} onChange={setAgreed} />
      {seasonUnitId && (
        <FolderUpload
          seasonUnitId={seasonUnitId}
          isDisabled={!taken.ok || !isAgreed}
          stated={details}
        />
      )}
    </Stack>
  )
}
