import { Autocomplete, TextField } from '@mui/material'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { FoundStudent } from '../types'
import { useStudentName } from './useStudentName'

interface Props {
  seasonUnitId: string
  value: FoundStudent | null
  onChange: (student: FoundStudent | null) => void
  label?: string
  isRequired?: boolean
  error?: string
}

/** Shorter texts would find half the school. */
const MIN_TEXT = 2

/** The students that begin with what is typed; the text goes in the body, not in the address. */
function useFound(seasonUnitId: string, text: string) {
  const { post } = useDataProvider<ConsoleDataProvider>()
  const xh = text.trim()
  return useQuery({
    queryKey: ['student_search', seasonUnitId, xh],
    queryFn: async () =>
      (await post<FoundStudent[]>('students/search', { xh, prefix: true, seasonUnitId })).data,
    enabled: xh.length >= MIN_TEXT,
    placeholderData: keepPreviousData,
  })
}

/** Chooses a student of a unit by the number, or by the last four of the ID number. */
export function StudentPicker({ seasonUnitId, value, onChange, ...shown }: Props) {
  const { label = 'photo.student', isRequired = false, error } = shown
  const translate = useTranslate()
  const nameOf = useStudentName()
  const [text, setText] = useState('')
  const { data = [], isFetching } = useFound(seasonUnitId, text)
  return (
    <Autocomplete<FoundStudent>
      value={value}
      onChange={(_event, student) => onChange(student)}
      onInputChange={(_event, typed, why) => why === 'input' && setText(typed)}
      options={text.trim().length >= MIN_TEXT ? data : []}
      filterOptions={(found) => found}
      getOptionKey={({ id }) => id}
      getOptionLabel={nameOf}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      loading={isFetching}
      noOptionsText={translate(text.length < MIN_TEXT ? 'photo.type_number' : 'photo.no_student')}
      renderOption={({ key, ...props }, student) => (
        <li key={key} {...props}>
          {[nameOf(student), student.college?.name, student.schoolClass?.name]
            .filter(Boolean)
            .join(' · ')}
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          name="student"
          label={translate(label)}
          required={isRequired}
          error={Boolean(error)}
          helperText={error ?? translate('photo.type_number')}
          size="small"
          margin="none"
        />
      )}
      sx={{ minWidth: { xs: 1, sm: 280 } }}
    />
  )
}
