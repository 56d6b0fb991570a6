import { Button, Skeleton, Stack } from '@mui/material'
import { useListContext, useTranslate, type RaRecord } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import type { Column, RowsProps } from './column'
import { Rows } from './Rows'
import { RowsByApi } from './RowsByApi'
import { SortedRows } from './SortedRows'

interface Props<R> extends Pick<RowsProps<R>, 'to'> {
  columns: Column<R>[]
  /** The text key that says why the list is empty and what fills it. */
  empty: string
  /** The same for what the filters leave. */
  emptyFiltered?: string
}

const LOADING = Array.from({ length: 8 }, (_, row) => row)

/** An empty list: without filters it says what will fill it. */
function NoRows({ empty, emptyFiltered = 'hints.filtered' }: Omit<Props<never>, 'columns'>) {
  const translate = useTranslate()
  const { filterValues, setFilters } = useListContext()
  if (Object.keys(filterValues).length === 0) return <EmptyList hint={empty} />
  return (
    <Stack sx={{ alignItems: 'flex-start', pb: 2 }}>
      <EmptyList hint={emptyFiltered} />
      <Button sx={{ ml: 2 }} onClick={() => setFilters({})}>
        {translate('ra.navigation.clear_filters')}
      </Button>
    </Stack>
  )
}

/** The rows of the list around it. */
export function RecordRows<R extends RaRecord & { id: string }>(props: Props<R>) {
  const { columns, to, ...hints } = props
  const { data, isPending, hasNextPage, hasPreviousPage } = useListContext<R>()
  if (isPending && !data)
    return LOADING.map((row) => <Skeleton key={row} height={40} sx={{ mx: 2 }} />)
  if (!data || data.length === 0) return <NoRows {...hints} />
  // Otherwise the API pages in its own order: one page of several cannot be sorted.
  const isWhole = !hasNextPage && !hasPreviousPage
  const isByApi = columns.some(({ sort }) => sort)
  const Shown = isByApi ? RowsByApi : isWhole ? SortedRows : Rows
  return <Shown rows={data} {...{ columns, to }} />
}
