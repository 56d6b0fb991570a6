import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { LIVE_MS } from '../layout/useClock'
import type { ConsoleDataProvider } from '../providers/dataProvider'

/** A list that belongs to one unit, kept fresh. */
export function useUnitPart<T>(unitId: string | undefined, part: string) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  return useQuery({
    queryKey: ['season_units', unitId, part],
    queryFn: async () => {
      const { data, meta } = await read(`season_units/${unitId}/${part}`)
      return { rows: data as T[], next: meta?.next ?? null }
    },
    enabled: unitId !== undefined,
    refetchInterval: LIVE_MS,
    placeholderData: (previous) => previous,
  })
}
