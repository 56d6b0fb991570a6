import { Box } from '@mui/material'
import { Day } from '../layout/Moment'
import type { Column } from '../rows/column'
import { StatusChip } from './StatusChip'
import { useStudentName } from './student/useStudentName'
import type { PhotoRow, ShownStudent } from './types'

/** The row says in words what it is: the thumbnail has no text. */
function Thumbnail({ id, hasPicture }: PhotoRow) {
  const frame = {
    width: 48,
    height: 64,
    display: 'block',
    objectFit: 'cover',
    borderRadius: 1,
    bgcolor: 'action.hover',
  }
  if (!hasPicture) return <Box sx={frame} />
  return (
    <Box component="img" alt="" loading="lazy" src={`/api/photos/${id}/thumbnail`} sx={frame} />
  )
}

function StudentName({ student }: { student: ShownStudent }) {
  const nameOf = useStudentName()
  return nameOf(student)
}

/** The columns of a list of photos. */
export const photoColumns: Column<PhotoRow>[] = [
  { label: 'photo.picture', place: 'picture', value: (photo) => <Thumbnail {...photo} /> },
  {
    label: 'photo.unit',
    place: 'name',
    value: ({ unit }) => unit.name,
    by: ({ unit }) => unit.name,
  },
  {
    label: 'photo.student',
    value: ({ student }) => (student ? <StudentName student={student} /> : null),
    by: ({ student }) => student?.xh ?? null,
  },
  { label: 'photo.status', place: 'state', value: ({ status }) => <StatusChip status={status} /> },
  {
    label: 'photo.taken_on',
    value: ({ takenOn }) => <Day on={takenOn} />,
    by: ({ takenOn }) => takenOn,
  },
]
