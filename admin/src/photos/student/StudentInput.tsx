import { useState } from 'react'
import { required, useInput, useTranslate } from 'react-admin'
import type { FoundStudent } from '../types'
import { StudentPicker } from './StudentPicker'

/** The student of a form, as `studentId`. */
export function StudentInput({ seasonUnitId }: { seasonUnitId: string }) {
  const translate = useTranslate()
  const { field, fieldState } = useInput({ source: 'studentId', validate: required() })
  const [student, setStudent] = useState<FoundStudent | null>(null)
  return (
    <StudentPicker
      seasonUnitId={seasonUnitId}
      value={student}
      onChange={(chosen) => {
        setStudent(chosen)
        field.onChange(chosen?.id ?? null)
      }}
      isRequired
      error={fieldState.error && translate('ra.validation.required')}
    />
  )
}
