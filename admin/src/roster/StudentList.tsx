import { useState } from 'react'
import { Pagination, ReferenceInput, SelectInput, useListContext } from 'react-admin'
import { ChosenBar } from '../payments/many/ChosenBar'
import { choiceColumn, standingColumn } from '../payments/many/columns'
import { isKnown, type ListedStudent } from '../payments/many/types'
import { useChosen, type Chosen } from '../payments/many/useChosen'
import { useStudentsPay } from '../payments/many/useStudentsPay'
import type { Column } from '../rows/column'
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

const STANDINGS = ['due', 'deferred', 'exempt', 'paid'].map((id) => ({
  id,
  name: `payment.standings.${id}`,
}))
/** Where the standing comes among the columns. */
const AFTER_STATE = 2
/** The most is what the API answers at once. */
const PER_PAGE = [50, 100, 200]
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

const STANDS = (
  <SelectInput key="payment" source="payment" label="payment.title" choices={STANDINGS} alwaysOn />
)

/** Those whom the filters keep; where students pay, they are let off here. */
function StudentRows({ chosen, studentsPay }: { chosen: Chosen; studentsPay: boolean }) {
  const { data = [] } = useListContext<ListedStudent>()
  const isSaid = studentsPay && data.some(isKnown)
  const columns: Column<ListedStudent>[] = isSaid
    ? [
        choiceColumn(chosen),
        ...studentColumns.slice(0, AFTER_STATE),
        standingColumn,
        ...studentColumns.slice(AFTER_STATE),
      ]
    : studentColumns
  return (
    <>
      {studentsPay && <ChosenBar chosen={chosen} />}
      <RecordRows
        columns={columns}
        to={({ id }) => `/students/${id}/show`}
        empty="hints.students"
      />
    </>
  )
}

/** Students in the order of the school's list; one is found by the number. */
export function StudentList() {
  const [xh, search] = useState('')
  const may = useMay()
  const chosen = useChosen()
  const studentsPay = useStudentsPay()
  return (
    <ScopedList
      filters={studentsPay ? [...filters, STANDS] : filters}
      actions={false}
      pagination={<Pagination rowsPerPageOptions={PER_PAGE} />}
      beside={may('keepRoster') && <AddAnywhereButton />}
    >
      <NumberSearch onSearch={search} />
      {xh ? <FoundStudents xh={xh} /> : <StudentRows {...{ chosen, studentsPay }} />}
    </ScopedList>
  )
}
