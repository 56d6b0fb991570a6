import { MenuItem, TextField } from '@mui/material'
import { useState } from 'react'
import { required, useGetList, useInput, useTranslate } from 'react-admin'
import { useDates } from '../../layout/useDates'
import type { FoundStudent, Photo, PhotoRow } from '../types'
import { StudentPicker } from './StudentPicker'

/** The photo with which one is swapped: the other student, then one of their photos. */
export function SwapInput({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  const { day } = useDates()
  const { field, fieldState } = useInput({ source: 'photoId', validate: required() })
  const [student, setStudent] = useState<FoundStudent | null>(null)
  const { data = [] } = useGetList<PhotoRow>(
    'photos',
    { filter: { studentId: student?.id, seasonUnitId: photo.unit.id } },
    { enabled: student !== null }
  )
  const others = data.filter(({ id, round }) => id !== photo.id && round === photo.round)
  return (
    <>
      <StudentPicker
        seasonUnitId={photo.unit.id}
        value={student}
        onChange={(chosen) => {
          setStudent(chosen)
          field.onChange('')
        }}
        label="photo.other_student"
        isRequired
      />
      <TextField
        select
        name="photoId"
        label={translate('photo.other_photo')}
        value={field.value || ''}
        onChange={({ target }) => field.onChange(target.value)}
        disabled={others.length === 0}
        error={Boolean(fieldState.error)}
        helperText={
          student && others.length === 0
            ? translate('photo.no_other_photo')
            : fieldState.error && translate('ra.validation.required')
        }
        required
        size="small"
        fullWidth
        sx={{ mt: 2 }}
      >
        {others.map(({ id, takenOn, status }) => (
          <MenuItem key={id} value={id}>
            {day(takenOn)} · {translate(`photo.states.${status}`)}
          </MenuItem>
        ))}
      </TextField>
    </>
  )
}
