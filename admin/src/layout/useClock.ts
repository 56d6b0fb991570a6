import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

type Clock = Data.Rehearsal.Clock

/** The board must follow within two seconds. */
export const LIVE_MS = 1_000

export function useClock(): Clock | undefined {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data } = useQuery({
    queryKey: ['clock'],
    queryFn: async () => (await read<Clock>('clock')).data,
    refetchInterval: LIVE_MS,
  })
  return data
}
