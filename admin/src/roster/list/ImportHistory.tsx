import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Moment } from '../../layout/Moment'
import { Section } from '../../layout/Section'
import type { Column } from '../../rows/column'
import { Rows } from '../../rows/Rows'
import { ListCounts } from '../../jobs/ListCounts'
import { DownloadButton } from '../../exports/DownloadButton'
import type { ListImport } from './types'

const COLUMNS: Column<ListImport>[] = [
  {
    label: 'student_list.at',
    place: 'name',
    value: ({ at }) => <Moment at={at} />,
  },
  { label: 'student_list.by', value: ({ by }) => by },
  { label: 'student_list.result', value: ({ counts }) => <ListCounts counts={counts} /> },
  {
    label: 'student_list.error_rows',
    place: 'acts',
    value: ({ id, counts }) =>
      counts.bad > 0 && (
        <DownloadButton label="student_list.error_rows" path={`list_imports/${id}/error_rows`} />
      ),
  },
]

/** The lists that were imported; the error rows of each can still be had. */
export function ImportHistory({ imports }: { imports: ListImport[] }) {
  const translate = useTranslate()
  const done = imports.filter(({ state }) => state === 'done')
  return (
    <Section title={translate('student_list.history')}>
      {done.length === 0 ? (
        <Typography variant="muted">{translate('student_list.no_history')}</Typography>
      ) : (
        <Rows rows={done} columns={COLUMNS} />
      )}
    </Section>
  )
}
