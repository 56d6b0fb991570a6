import { Button, Skeleton } from '@mui/material'
import { useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { Moment } from '../layout/Moment'
import { StateChip } from '../layout/StateChip'
import type { Column } from '../rows/column'
import { Rows } from '../rows/Rows'
import { CloseKioskButton } from './CloseKioskButton'
import { useKiosks, type Kiosk } from './useKiosks'

function Whose({ schoolClass }: Kiosk) {
  const translate = useTranslate()
  return schoolClass?.name ?? translate('kiosks.all')
}

function Ended({ closedAt, closer, expiresAt }: Kiosk) {
  return (
    <>
      <Moment at={closedAt ?? expiresAt} /> {closer}
    </>
  )
}

const COLUMNS: Column<Kiosk>[] = [
  { label: 'kiosks.name', place: 'name', value: ({ name }) => name },
  { label: 'kiosks.whose', value: (kiosk) => <Whose {...kiosk} /> },
  { label: 'kiosks.opener', value: ({ opener }) => opener },
  { label: 'kiosks.students', value: ({ students }) => students, align: 'right' },
  { label: 'kiosks.until', value: (kiosk) => <Ended {...kiosk} /> },
  {
    label: 'kiosks.state',
    place: 'state',
    value: ({ state }) => (
      <StateChip name={`kiosks.states.${state}`} turn={state === 'open' ? 'done' : 'idle'} />
    ),
  },
  {
    label: 'kiosks.acts',
    place: 'acts',
    value: (kiosk) => (kiosk.state === 'open' ? <CloseKioskButton kiosk={kiosk} /> : null),
  },
]

/** Which devices are open, and which were. */
export function KioskTable({ unitId }: { unitId: string }) {
  const translate = useTranslate()
  const { rows, more, isFetching } = useKiosks(unitId)
  if (!rows) return <Skeleton variant="rectangular" height={80} />
  if (rows.length === 0) return <EmptyList hint="kiosks.none" />
  return (
    <>
      <Rows rows={rows} columns={COLUMNS} />
      {more && (
        <Button loading={isFetching} onClick={more}>
          {translate('kiosks.more')}
        </Button>
      )}
    </>
  )
}
