import type { Data } from '@api/data'
import { CreateButton } from 'react-admin'
import { ListPage } from '../layout/ListPage'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'

type RegionRow = Data.Units.Region

const columns: Column<RegionRow>[] = [
  { label: 'resources.regions.fields.name', place: 'name', value: ({ name }) => name },
  {
    label: 'resources.regions.fields.contactId',
    value: ({ contact }) => contact?.name ?? '—',
  },
]

/** 片区 and their contacts at the centre. */
export const RegionList = () => (
  <ListPage pagination={false} beside={<CreateButton />}>
    <RecordRows columns={columns} to={({ id }) => `/regions/${id}`} empty="hints.regions" />
  </ListPage>
)
