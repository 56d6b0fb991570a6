import type { Data } from '@api/data'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

export type Conflict = Data.Capture.Conflict

interface Meta {
  next: string | null
  /** How many wait. */
  open: number
}

/** What waits about the codes of a unit, or was decided. */
export function useConflicts(unitId: string, open: boolean) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const path = `season_units/${unitId}/code_conflicts?open=${open}`
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['code_conflicts', unitId, open],
    queryFn: ({ pageParam }) =>
      read<Conflict[], Meta>(pageParam ? `${path}&after=${pageParam}` : path),
    initialPageParam: '',
    getNextPageParam: ({ meta }) => meta?.next ?? null,
  })
  return {
    rows: data?.pages.flatMap((page) => page.data),
    open: data?.pages[0]?.meta?.open ?? 0,
    more: hasNextPage ? () => void fetchNextPage() : null,
  }
}
