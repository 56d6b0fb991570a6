import { PHOTO_STATES } from '@domain/photos/desk'
import { SelectInput } from 'react-admin'
import { RecordRows } from '../rows/RecordRows'
import { ScopedList } from '../seasons/ScopedList'
import { photoColumns } from './columns'

const STATES = ['open', 'to_retake', ...PHOTO_STATES]
const filters = [
  <SelectInput
    key="status"
    source="status"
    choices={STATES.map((id) => ({ id, name: `photo.states.${id}` }))}
    alwaysOn
  />,
]

/** Photos, those that wait for the reader first; other states by the filter. */
export const PhotoList = () => (
  <ScopedList filters={filters} filterDefaultValues={{ status: 'open' }} perPage={25}>
    <RecordRows
      columns={photoColumns}
      to={({ id }) => `/photos/${id}/show`}
      empty="photo.empty"
      emptyFiltered="photo.empty"
    />
  </ScopedList>
)
