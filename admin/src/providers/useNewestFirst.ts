import { useInfiniteQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from './dataProvider'

/**
 * A list that shows its newest rows, and earlier ones when they are asked for.
 * @param path with a parameter already
 */
export function useNewestFirst<Row>(queryKey: readonly string[], path: string) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) =>
      read<Row[]>(pageParam ? `${path}&after=${encodeURIComponent(pageParam)}` : path),
    initialPageParam: '',
    getNextPageParam: ({ meta }) => meta?.next ?? null,
  })
  return {
    rows: data?.pages.flatMap((page) => page.data),
    more: hasNextPage ? () => void fetchNextPage() : null,
    isFetching: isFetchingNextPage,
  }
}
