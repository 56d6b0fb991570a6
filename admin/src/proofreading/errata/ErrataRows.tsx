import { Button, LinearProgress, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { EmptyList } from '../../layout/EmptyList'
import type { Column } from '../../rows/column'
import { Rows } from '../../rows/Rows'
import { ANSWER, REST, SCHOOL, STUDENT } from './columns'
import { RowActs } from './RowActs'
import type { Erratum, Stand, useErrata } from './useErrata'

interface Props extends ReturnType<typeof useErrata> {
  stand: Stand
  /** Of all units, for the centre. */
  isDesk: boolean
}

const columnsOf = (stand: Stand, isDesk: boolean): Column<Erratum>[] => [
  STUDENT,
  ...(isDesk ? [SCHOOL] : []),
  ...REST,
  ...(stand === 'draft' || stand === 'open' ? [] : [ANSWER]),
  {
    label: 'errata.acts',
    place: 'acts',
    value: (row) => <RowActs erratum={row} unitId={row.unit.unitId} />,
  },
]

/** The errata of one stand, the oldest first. */
export function ErrataRows({ errata, more, isPending, stand, isDesk }: Props) {
  const translate = useTranslate()
  if (isPending) return <LinearProgress />
  if (errata.length === 0) return <EmptyList hint={`errata.empty.${stand}`} />
  return (
    <Stack spacing={1}>
      <Rows rows={errata} columns={columnsOf(stand, isDesk)} />
      {more && (
        <Button onClick={more} sx={{ alignSelf: 'center' }}>
          {translate('errata.more')}
        </Button>
      )}
    </Stack>
  )
}
