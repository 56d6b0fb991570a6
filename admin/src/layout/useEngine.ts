import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

type Engine = Data.Seasons.Engine

/** Whether the server and the process engine are reachable; polled every few seconds. */
export function useEngine(): { engine: Engine | undefined; isReachable: boolean } {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data, isError } = useQuery({
    queryKey: ['engine'],
    queryFn: async () => (await read<Engine>('engine')).data,
    refetchInterval: 3_000,
    // Polling is the retry.
    retry: false,
  })
  return { engine: data, isReachable: !isError }
}
