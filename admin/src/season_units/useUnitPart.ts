import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { SeasonUnit } from './types'

/** A list of one unit; only for readers who may see the unit's papers. */
export function useUnitPart<T>(unit: SeasonUnit | undefined, part: string) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  return useQuery({
    queryKey: ['season_units', unit?.id, part],
    queryFn: async () => {
      const { data, meta } = await read<T[]>(`season_units/${unit?.id}/${part}`)
      return { rows: data, next: meta?.next ?? null }
    },
    enabled: unit?.seesPapers === true,
    meta: { unitId: unit?.unit.id },
    placeholderData: (previous) => previous,
  })
}
