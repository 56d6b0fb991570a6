import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { dayOf } from '../../layout/dates'
import { useSeasonNow } from '../../layout/useSeasonNow'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { SeasonUnit } from '../types'

/** What is to be done of today's photos of a unit; another day is asked for by itself. */
export function useToday(unit: SeasonUnit | undefined) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const now = useSeasonNow()
  const { data } = useQuery({
    queryKey: ['today', unit?.id, now && dayOf(now)],
    queryFn: async () => (await read<Data.Photos.Today>(`season_units/${unit?.id}/today`)).data,
    enabled: unit?.seesPhotos === true && now !== undefined,
    meta: { unitId: unit?.unit.id },
    placeholderData: (previous) => previous,
  })
  return data
}
