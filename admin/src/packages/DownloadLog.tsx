import { Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import { sizeOf } from '../documents/file_words'
import { EmptyList } from '../layout/EmptyList'
import { Moment } from '../layout/Moment'
import { Section } from '../layout/Section'
import { StateChip } from '../layout/StateChip'
import type { Column } from '../rows/column'
import { Rows } from '../rows/Rows'
import { PartName } from './PartName'
import { useLog, type Download } from './usePackages'

const COLUMNS: Column<Download>[] = [
  { label: 'packages.content', place: 'name', value: (row) => <PartName {...row} /> },
  { label: 'packages.at', value: ({ at }) => <Moment at={at} /> },
  { label: 'packages.by', value: ({ by }) => by },
  { label: 'packages.count', value: ({ count }) => count },
  { label: 'packages.size', value: ({ bytes }) => (bytes ? sizeOf(bytes) : null) },
  {
    label: 'packages.state',
    place: 'state',
    value: ({ isFinished }) => (
      <StateChip
        name={isFinished ? 'packages.finished' : 'packages.broken_off'}
        turn={isFinished ? 'done' : 'idle'}
      />
    ),
  },
]

/** Who has downloaded what: of everybody for whoever reaches the whole unit, else the own downloads. */
export function DownloadLog({ unitId }: { unitId: string }) {
  const translate = useTranslate()
  const { rows, more, isFetching } = useLog(unitId)
  return (
    <Section title={translate('packages.log')}>
      {rows?.length === 0 && <EmptyList hint="packages.log_none" />}
      {rows && rows.length > 0 && <Rows rows={rows} columns={COLUMNS} />}
      {more && (
        <Button loading={isFetching} onClick={more}>
          {translate('packages.more')}
        </Button>
      )}
    </Section>
  )
}
