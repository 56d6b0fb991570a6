import type { Column } from '../rows/column'
import { StudentState } from './StudentState'
import type { Student } from './types'

/** The columns of a list of students. */
export const studentColumns: Column<Student>[] = [
  { label: 'roster.name', place: 'name', value: ({ maskedName, xh }) => maskedName ?? xh ?? '—' },
  {
    label: 'roster.state',
    place: 'state',
    value: (student) => <StudentState student={student} />,
  },
  { label: 'roster.xh', value: ({ xh }) => xh },
  { label: 'roster.last_four', value: ({ lastFour }) => lastFour },
  { label: 'roster.college', value: ({ college }) => college?.name ?? null },
  { label: 'roster.class', value: ({ schoolClass }) => schoolClass?.name ?? null },
  { label: 'roster.position', value: ({ listPosition }) => listPosition, align: 'right' },
]
