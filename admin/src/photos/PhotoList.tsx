import { PHOTO_STATES } from '@domain/photos/desk'
import { Box } from '@mui/material'
import { SelectInput } from 'react-admin'
import { Day } from '../layout/Moment'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import { ScopedList } from '../seasons/ScopedList'
import { StatusChip } from './StatusChip'
import type { PhotoRow } from './types'

const STATES = ['open', 'to_retake', ...PHOTO_STATES]
const filters = [
  <SelectInput
    key="status"
    source="status"
    choices={STATES.map((id) => ({ id, name: `photo.states.${id}` }))}
    alwaysOn
  />,
]

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

const columns: Column<PhotoRow>[] = [
  { label: 'photo.picture', place: 'picture', value: (photo) => <Thumbnail {...photo} /> },
  {
    label: 'photo.unit',
    place: 'name',
    value: ({ unit }) => unit.name,
    by: ({ unit }) => unit.name,
  },
  { label: 'photo.status', place: 'state', value: ({ status }) => <StatusChip status={status} /> },
  {
    label: 'photo.taken_on',
    value: ({ takenOn }) => <Day on={takenOn} />,
    by: ({ takenOn }) => takenOn,
  },
]

/** Photos, those that wait for the reader first; other states by the filter. */
export const PhotoList = () => (
  <ScopedList filters={filters} filterDefaultValues={{ status: 'open' }} perPage={25}>
    <RecordRows
      columns={columns}
      to={({ id }) => `/photos/${id}/show`}
      empty="photo.empty"
      emptyFiltered="photo.empty"
    />
  </ScopedList>
)
