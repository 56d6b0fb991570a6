import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { Clock, ConsoleDataProvider } from '../providers/dataProvider'

/** The board must follow within two seconds. */
export const LIVE_MS = 1_000

export function useClock(): Clock | undefined {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data } = useQuery({
    queryKey: ['clock'],
    queryFn: async () => (await read('clock')).data as Clock,
    refetchInterval: LIVE_MS,
  })
  return data
}
