import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { SAYS_ITSELF } from '../providers/failedReads'

type Engine = Data.Seasons.Engine

const RETRY_MS = 3_000

/** Whether the server and the process engine are reachable. */
export function useEngine(): { engine: Engine | undefined; isReachable: boolean } {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data, isError } = useQuery({
    queryKey: ['engine'],
    queryFn: async () => (await read<Engine>('engine')).data,
    // A failure is shown at once, and the server is asked again until it answers.
    retry: false,
    meta: SAYS_ITSELF,
    refetchInterval: ({ state }) => state.status === 'error' && RETRY_MS,
  })
  return { engine: data, isReachable: !isError }
}
