import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { WallCounts } from './wall_photo'

/** How many photos each chip of the wall has with this filter. */
export function useWallCounts(asked: Record<string, string>, isEnabled = true) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const query = new URLSearchParams(asked).toString()
  const { data } = useQuery({
    queryKey: ['wall', 'counts', query],
    queryFn: async () => (await read<WallCounts>(`wall/counts?${query}`)).data,
    enabled: isEnabled,
  })
  return data
}
