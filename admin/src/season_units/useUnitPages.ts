import { useInfiniteQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { SeasonUnit } from './types'

interface Part {
  /** The list below the unit, with its filter. */
  path: string
  /** The parameter by which the next page is asked for. */
  cursor: 'before' | 'after'
  /** Whose changes it follows, where these are not the unit’s. */
  topic?: string
}

/** A list of one unit that grows by pages; only for readers who may see the unit's papers. */
export function useUnitPages<T>(unit: SeasonUnit | undefined, { path, cursor, topic }: Part) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data, ...query } = useInfiniteQuery({
    queryKey: [topic ?? 'season_units', unit?.id, path, 'pages'],
    queryFn: async ({ pageParam }) => {
      const pairs = pageParam ? { limit: '50', [cursor]: pageParam } : { limit: '50' }
      const join = path.includes('?') ? '&' : '?'
      const url = `season_units/${unit?.id}/${path}${join}${new URLSearchParams(pairs)}`
      return read<T[]>(url)
    },
    initialPageParam: '',
    getNextPageParam: ({ meta }) => meta?.next ?? null,
    enabled: unit?.seesPapers === true,
    meta: { unitId: unit?.unit.id },
  })
  return { ...query, rows: data?.pages.flatMap((page) => page.data) }
}
