import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { Day } from '../layout/Moment'
import { Section } from '../layout/Section'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Column } from '../rows/column'
import { Rows } from '../rows/Rows'
import type { Season } from './types'

type WindowRow = Data.Seasons.Window

const columns: Column<WindowRow>[] = [
  { label: 'board.region', place: 'name', value: ({ region }) => region },
  { label: 'act.first_day', value: ({ firstDay }) => <Day on={firstDay} /> },
  { label: 'act.last_day', value: ({ lastDay }) => <Day on={lastDay} /> },
  { label: 'season.hours', value: ({ from, to }) => `${from}–${to}` },
]

/** The window of each region. */
export function WindowTable() {
  const season = useRecordContext<Season>()
  const translate = useTranslate()
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data = [], isSuccess } = useQuery({
    queryKey: ['seasons', season?.id, 'windows'],
    queryFn: async () => (await read<WindowRow[]>(`seasons/${season!.id}/windows`)).data,
    enabled: season !== undefined,
  })
  return (
    <Section title={translate('season.windows')}>
      {isSuccess && data.length === 0 && <EmptyList hint="hints.windows" />}
      {data.length > 0 && <Rows rows={data} columns={columns} />}
    </Section>
  )
}
