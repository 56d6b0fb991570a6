import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

interface Engine {
  online: boolean
  inbox: string | null
}

/** Whether anybody works for the process engine, looked at every few seconds. */
export function useEngine(): Engine | undefined {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data } = useQuery({
    queryKey: ['engine'],
    queryFn: async () => (await read('engine')).data as Engine,
    refetchInterval: 3_000,
  })
  return data
}
