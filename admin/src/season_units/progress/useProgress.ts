import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { SeasonUnit } from '../types'
import type { UnitProgress } from './progressTypes'

/** 采集进度 of a unit, as far as the reader sees its students; undefined until it is here. */
export function useProgress(unit: SeasonUnit | undefined): UnitProgress | undefined {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data } = useQuery({
    queryKey: ['season_units', unit?.id, 'progress'],
    queryFn: async () => (await read<UnitProgress>(`season_units/${unit?.id}/progress`)).data,
    enabled: unit !== undefined,
    meta: { unitId: unit?.unit.id },
    placeholderData: (previous) => previous,
  })
  return data
}
