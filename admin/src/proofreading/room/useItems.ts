import type { Data } from '@api/data'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'

export type ProofItem = Data.Proofreading.Room.ProofItem

/** The students of a class in the order of the list; `classKey` is `none` for those without a class. */
export function useItems(unitId: string, classKey: string) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const path = `season_units/${unitId}/proof/items?classId=${classKey}`
  const { data, hasNextPage, fetchNextPage, isPending } = useInfiniteQuery({
    queryKey: ['proof', unitId, 'items', classKey],
    queryFn: ({ pageParam }) =>
      read<ProofItem[], { next: string | null }>(pageParam ? `${path}&after=${pageParam}` : path),
    initialPageParam: '',
    getNextPageParam: ({ meta }) => meta?.next ?? null,
  })
  return {
    items: (data?.pages ?? []).flatMap((page) => page.data),
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isPending,
  }
}
