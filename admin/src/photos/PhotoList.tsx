import { PHOTO_STATES } from '@domain/photos/desk'
import { Link } from '@mui/material'
import { LinkBase, SelectInput, useListContext, useTranslate } from 'react-admin'
import { RecordRows } from '../rows/RecordRows'
import { ScopedList } from '../seasons/ScopedList'
import { photoColumns } from './columns'
import { ClaimActs } from './student/ClaimActs'
import type { PhotoRow } from './types'
import { WALL } from './wall/address'

/** Photos of nobody: what people do about them stands in their rows. */
const OF_NOBODY = ['unmatched', 'discarded']
const STATES = ['open', 'to_retake', ...OF_NOBODY, ...PHOTO_STATES]
const filters = [
  <SelectInput
    key="status"
    source="status"
    choices={STATES.map((id) => ({ id, name: `photo.states.${id}` }))}
    alwaysOn
  />,
]

const claimColumns = [
  ...photoColumns.filter(({ label }) => label !== 'photo.student'),
  {
    label: 'photo.acts',
    place: 'acts' as const,
    value: (photo: PhotoRow) => <ClaimActs photo={photo} />,
  },
]

function PhotoRows() {
  const { filterValues } = useListContext()
  const isOfNobody = OF_NOBODY.includes(filterValues.status)
  return (
    <RecordRows
      columns={isOfNobody ? claimColumns : photoColumns}
      to={({ id }) => `/photos/${id}/show`}
      empty="photo.empty"
      emptyFiltered="photo.empty"
    />
  )
}

/** Photos, those that wait for the reader first; other states by the filter. */
export function PhotoList() {
  const translate = useTranslate()
  const toWall = (
    <Link component={LinkBase} to={WALL}>
      {translate('wall.to_wall')}
    </Link>
  )
  return (
    <ScopedList
      filters={filters}
      filterDefaultValues={{ status: 'open' }}
      perPage={25}
      beside={toWall}
    >
      <PhotoRows />
    </ScopedList>
  )
}
