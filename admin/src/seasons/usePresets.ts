import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

export type Preset = Data.Seasons.Preset

/** The presets, newest first, and their names. */
export function usePresets() {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data: presets = [] } = useQuery({
    queryKey: ['presets'],
    queryFn: async () => (await read<Preset[]>('presets')).data,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const findPreset = (code: string) => presets.find(({ id }) => id === code)
  return { presets, findPreset, nameOf: (code: string) => findPreset(code)?.name ?? code }
}
