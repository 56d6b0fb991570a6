import { LIST_FIELDS } from '@domain/roster/list/list_fields'
import { Box, Button, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { Column } from '../../rows/column'
import { Rows } from '../../rows/Rows'
import type { ListImport, ListRow } from './types'

type Shown = ListRow & { id: string }

const ONE_LINE = { whiteSpace: 'nowrap' }
const UNBROKEN: Partial<Record<keyof ListRow['fields'], object>> = {
  xh: ONE_LINE,
  last_four: ONE_LINE,
  masked_name: ONE_LINE,
}

const field = (name: keyof ListRow['fields']): Column<Shown> => ({
  label: `student_list.fields.${name}`,
  // A number that breaks is read as two.
  value: ({ fields }) => fields[name] && <Box sx={UNBROKEN[name]}>{fields[name]}</Box>,
})

function Faults({ faults }: Pick<ListRow, 'faults'>) {
  const translate = useTranslate()
  return faults.map(({ column, type, message }) => (
    <Typography key={`${column} ${type}`} sx={{ color: 'error.main' }}>
      {translate('student_list.fault', {
        column: translate(`student_list.fields.${column}`),
        message,
      })}
    </Typography>
  ))
}

const COLUMNS: Column<Shown>[] = [
  { label: 'student_list.row', place: 'name', value: ({ rowNo }) => rowNo },
  // The school is the same in every row, or a fault.
  ...LIST_FIELDS.filter((name) => name !== 'school').map(field),
]
const FAULTS: Column<Shown> = {
  label: 'student_list.faults',
  // Sentences, which have no room beside a label on a phone.
  place: 'acts',
  value: ({ faults }) => <Faults faults={faults} />,
}

/** The rows of an import by pages: the bad ones with what is wrong and how to mend it, or the good ones. */
export function PreviewRows({ list }: { list: ListImport }) {
  const translate = useTranslate()
  const { read } = useDataProvider<ConsoleDataProvider>()
  const [outcome, setOutcome] = useState<'good' | 'bad'>(list.counts.bad > 0 ? 'bad' : 'good')
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['list_imports', list.id, 'rows', outcome],
    queryFn: ({ pageParam }) =>
      read<ListRow[]>(
        `list_imports/${list.id}/rows?outcome=${outcome}${pageParam && `&after=${pageParam}`}`
      ),
    initialPageParam: '',
    getNextPageParam: ({ meta }) => meta?.next ?? null,
  })
  const rows = data?.pages.flatMap((page) =>
    page.data.map((row) => ({ ...row, id: `${row.rowNo}` }))
  )
  return (
    <Stack spacing={1}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={outcome}
        aria-label={translate('student_list.rows')}
        onChange={(_event, chosen) => chosen && setOutcome(chosen)}
      >
        <ToggleButton value="bad">{translate('student_list.bad_rows')}</ToggleButton>
        <ToggleButton value="good">{translate('student_list.good_rows')}</ToggleButton>
      </ToggleButtonGroup>
      {rows?.length === 0 && (
        <Typography variant="muted">{translate(`student_list.no_${outcome}_rows`)}</Typography>
      )}
      {rows && rows.length > 0 && (
        <Rows rows={rows} columns={outcome === 'bad' ? [...COLUMNS, FAULTS] : COLUMNS} />
      )}
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {translate('student_list.more')}
        </Button>
      )}
    </Stack>
  )
}
