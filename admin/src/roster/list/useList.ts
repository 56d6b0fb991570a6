import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { SeasonUnit } from '../../season_units/types'

/** A part of a unit's list, with what stands beside it. */
export function useList<Content, Meta = object>(unit: SeasonUnit, part: string) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  return useQuery({
    queryKey: ['season_units', unit.id, part],
    queryFn: () => read<Content, Meta>(`season_units/${unit.id}/${part}`),
    meta: { unitId: unit.unit.id },
    placeholderData: (previous) => previous,
  })
}
