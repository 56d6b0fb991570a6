import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'

/** Why photos of a unit may be reset, in the order of their keys. */
export type Reason = Data.Photos.ResetReason

/** The reasons of the season of a unit; they are there before anybody asks for them. */
export function useReasons(unitId: string | undefined, isEnabled: boolean): Reason[] {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data } = useQuery({
    queryKey: ['reset_reasons', unitId],
    queryFn: async () => (await read<Reason[]>(`season_units/${unitId}/reset_reasons`)).data,
    enabled: isEnabled && unitId !== undefined,
    staleTime: Infinity,
  })
  return Array.isArray(data) ? data : []
}
