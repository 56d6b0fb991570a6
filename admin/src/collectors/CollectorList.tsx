import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import { ScopedList } from '../seasons/ScopedList'
import { CollectorState } from './CollectorState'
import { CreateCollectorButton } from './CreateCollectorButton'
import { LastDay } from './LastDay'
import { SchoolNames } from './SchoolNames'
import type { Collector } from './types'

const columns: Column<Collector>[] = [
  {
    label: 'resources.collectors.fields.name',
    place: 'name',
    value: ({ name }) => name,
    by: ({ name }) => name,
  },
  {
    label: 'resources.collectors.fields.state',
    place: 'state',
    value: (collector) => <CollectorState {...collector} />,
  },
  {
    label: 'resources.collectors.fields.unitIds',
    value: (collector) => <SchoolNames {...collector} />,
  },
  {
    label: 'resources.collectors.fields.expiresOn',
    value: ({ expiresOn }) => <LastDay on={expiresOn} />,
    by: ({ expiresOn }) => expiresOn,
  },
  {
    label: 'resources.collectors.fields.keyPrefix',
    value: ({ keyPrefix }) => `${keyPrefix}…`,
  },
]

/** 采集单位 of the season: who may send its photos by the API. */
export const CollectorList = () => (
  // The API has no workbook of collectors.
  <ScopedList actions={false} pagination={false} beside={<CreateCollectorButton />}>
    <RecordRows columns={columns} to={({ id }) => `/collectors/${id}`} empty="hints.collectors" />
  </ScopedList>
)
