import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { SAYS_ITSELF } from '../providers/failedReads'
import { useSeasonScope } from '../seasons/useSeasonScope'

/** The figures of a home, in the season that the reader has chosen. */
export function useFigures<Figures>(home: string) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { filter, isPending } = useSeasonScope()
  const query = new URLSearchParams(filter as Record<string, string>).toString()
  return useQuery({
    queryKey: ['home', home, query],
    queryFn: async () => (await read(`home/${home}?${query}`)).data as Figures,
    enabled: !isPending,
    meta: SAYS_ITSELF,
  })
}
