import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useMay } from '../permissions/useMay'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { SAYS_ITSELF } from '../providers/failedReads'

type Clock = Data.Rehearsal.Clock

export function useClock(): Clock | undefined {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const may = useMay()
  const { data } = useQuery({
    queryKey: ['clock'],
    queryFn: async () => (await read<Clock>('clock')).data,
    enabled: may('readUnits'),
    meta: SAYS_ITSELF,
  })
  return data
}
