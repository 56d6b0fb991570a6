import { useState } from 'react'
import { ReferenceInput, SelectInput } from 'react-admin'
import { RecordRows } from '../rows/RecordRows'
import { ScopedList } from '../seasons/ScopedList'
import { FIGURE_NAMES, statesOf } from '../season_units/progress/figures'
import { studentColumns } from './columns'
import { useMay } from '../permissions/useMay'
import { AddAnywhereButton } from './AddStudentButton'
import { FoundStudents } from './FoundStudents'
import { NumberSearch } from './NumberSearch'

const BY_NAME = { field: 'name', order: 'ASC' } as const
const MAX_PLACES = 500
const ORIGINS = ['list', 'code', 'legacy'].map((id) => ({ id, name: `roster.origins.${id}` }))
const STATES = FIGURE_NAMES.map((name) => ({
  id: statesOf(name),
  name: name === 'reset' ? 'roster.reset_not_retaken' : `progress.figures.${name}`,
}))
const LISTED = ['true', 'false'].map((id) => ({ id, name: `roster.listed.${id}` }))

const CODED = ['true', 'false'].map((id) => ({ id, name: `roster.coded.${id}` }))

const PLACES = [
  { source: 'collegeId', reference: 'colleges', label: 'roster.college' },
  { source: 'classId', reference: 'classes', label: 'roster.class' },
]

const filters = PLACES.map(({ source, reference, label }) => (
  <ReferenceInput
    key={source}
    {...{ source, reference }}
    sort={BY_NAME}
    perPage={MAX_PLACES}
    alwaysOn
  >
    <SelectInput label={label} optionText="name" translateChoice={false} />
  </ReferenceInput>
))
filters.push(
  <SelectInput key="states" source="states" label="roster.state" choices={STATES} alwaysOn />,
  <SelectInput key="origin" source="origin" label="roster.origin" choices={ORIGINS} alwaysOn />,
  <SelectInput key="listed" source="listed" label="roster.on_list" choices={LISTED} alwaysOn />,
  <SelectInput key="coded" source="coded" label="roster.code" choices={CODED} alwaysOn />
)

/** Students in the order of the school's list; one is found by the number. */
export function StudentList() {
  const [xh, search] = useState('')
  const may = useMay()
  return (
    <ScopedList
      filters={filters}
      actions={false}
      beside={may('keepRoster') && <AddAnywhereButton />}
    >
      <NumberSearch onSearch={search} />
      {xh ? (
        <FoundStudents xh={xh} />
      ) : (
        <RecordRows
          columns={studentColumns}
          to={({ id }) => `/students/${id}/show`}
          empty="hints.students"
        />
      )}
    </ScopedList>
  )
}
