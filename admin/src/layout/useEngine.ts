import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

interface Engine {
  online: boolean
  inbox: string | null
}

/** Whether anybody answers at all, and works for the process engine: looked at every few seconds. */
export function useEngine(): { engine: Engine | undefined; isReachable: boolean } {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data, isError } = useQuery({
    queryKey: ['engine'],
    queryFn: async () => (await read('engine')).data as Engine,
    refetchInterval: 3_000,
    // The next look is the next try.
    retry: false,
  })
  return { engine: data, isReachable: !isError }
}
