import { Box } from '@mui/material'
import { PHOTO_STATES } from '@domain/photos/desk'
import { DataTable, FunctionField, SelectInput, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { LiveList } from '../layout/LiveList'
import { Day } from '../layout/Moment'
import { StatusChip } from './StatusChip'
import type { PhotoRow } from './types'

const STATES = ['open', ...PHOTO_STATES]
const filters = [
  <SelectInput
    key="status"
    source="status"
    choices={STATES.map((id) => ({ id, name: `photo.states.${id}` }))}
    alwaysOn
  />,
]

function Thumbnail({ id, hasPicture }: PhotoRow) {
  const translate = useTranslate()
  const frame = { width: 60, height: 80, objectFit: 'cover', borderRadius: 1, bgcolor: '#eee' }
  if (!hasPicture) return <Box sx={frame} />
  return (
    <Box
      component="img"
      alt={translate('photo.picture')}
      src={`/api/photos/${id}/thumbnail`}
      sx={frame}
    />
  )
}

/** Photos, those that wait for the reader first; other states by the filter. */
export const PhotoList = () => (
  <LiveList filters={filters} filterDefaultValues={{ status: 'open' }} perPage={25}>
    <DataTable<PhotoRow>
      bulkActionButtons={false}
      rowClick="show"
      empty={<EmptyList hint="photo.empty" />}
    >
      <DataTable.Col source="id" label="photo.picture" disableSort>
        <FunctionField<PhotoRow> render={(photo) => <Thumbnail {...photo} />} />
      </DataTable.Col>
      <DataTable.Col source="unit.name" label="photo.unit" disableSort />
      <DataTable.Col source="status" label="photo.status" disableSort>
        <FunctionField<PhotoRow> render={({ status }) => <StatusChip status={status} />} />
      </DataTable.Col>
      <DataTable.Col source="takenOn" label="photo.taken_on" disableSort>
        <FunctionField<PhotoRow> render={({ takenOn }) => <Day on={takenOn} />} />
      </DataTable.Col>
    </DataTable>
  </LiveList>
)
