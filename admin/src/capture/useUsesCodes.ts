import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

/** Does a season know its students by 采集码 (自 2023 届)? Undefined until that is known. */
export function useUsesCodes(seasonId: string | undefined): boolean | undefined {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data } = useQuery({
    queryKey: ['seasons', seasonId, 'rules'],
    queryFn: async () => (await read<Data.Seasons.Rules>(`seasons/${seasonId}/rules`)).data,
    enabled: seasonId !== undefined,
  })
  return data && data.policy.identity.value === 'code'
}
