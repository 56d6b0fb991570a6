import type { Data } from '@api/data'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { FilterOfWall } from './useWallFilter'

type BrokenRule = Data.Photos.BrokenRule

/** The rules that photos of the filter broke, also those on pages that were not read yet. */
export function useBrokenRules({ asked, filter, isPending }: FilterOfWall): BrokenRule[] {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const query = new URLSearchParams({ ...asked, chip: filter.chip }).toString()
  const { data } = useQuery({
    queryKey: ['wall', 'rules', query],
    queryFn: async () => (await read<BrokenRule[]>(`wall/rules?${query}`)).data,
    enabled: !isPending,
    placeholderData: keepPreviousData,
  })
  return Array.isArray(data) ? data : []
}
