import { Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { required, useInput, useTranslate } from 'react-admin'
import { StudentPicker } from '../../photos/student/StudentPicker'
import type { FoundStudent } from '../../photos/types'
import type { Erratum } from './useErrata'

const MOST = 5

/** With whom photos change places: two of each other’s, or a ring of more, each photo to the next. */
export function RingInput({ erratum }: { erratum: Erratum }) {
  const translate = useTranslate()
  const { field, fieldState } = useInput({ source: 'withStudentIds', validate: required() })
  const [others, setOthers] = useState<(FoundStudent | null)[]>([null])
  const change = (next: (FoundStudent | null)[]) => {
    setOthers(next)
    const ids = next.flatMap((student) => student?.id ?? [])
    field.onChange(ids.length === next.length ? ids : null)
  }
  return (
    <Stack spacing={1}>
      <Typography variant="muted">
        {translate(others.length > 1 ? 'errata.ring_hint' : 'errata.swap_hint')}
      </Typography>
      {others.map((student, index) => (
        <StudentPicker
          // Fields have no identity of their own.
          key={index}
          seasonUnitId={erratum.unit.seasonUnitId}
          value={student}
          label="photo.other_student"
          onChange={(chosen) => change(others.with(index, chosen))}
          isRequired
          error={fieldState.error && !student ? translate('ra.validation.required') : undefined}
        />
      ))}
      {others.length < MOST && others.at(-1) && (
        <Button sx={{ alignSelf: 'flex-start' }} onClick={() => change([...others, null])}>
          {translate('errata.ring_more')}
        </Button>
      )}
      {others.length > 1 && (
        <Button sx={{ alignSelf: 'flex-start' }} onClick={() => change(others.slice(0, -1))}>
          {translate('errata.ring_less')}
        </Button>
      )}
    </Stack>
  )
}
