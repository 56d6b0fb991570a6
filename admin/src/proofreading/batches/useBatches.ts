import type { Data } from '@api/data'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'

/** Batches of a unit, and what the next one would be. */
export type Batches = Data.Proofreading.Batches.Batches

interface OfUnit {
  id: string
  parts: readonly string[]
  unit: { id: string }
}

/** The batches of a unit, and how the next one is drawn up from its photos. */
export function useBatches(unit: OfUnit | undefined) {
  const { read, create } = useDataProvider<ConsoleDataProvider>()
  const client = useQueryClient()
  const path = `season_units/${unit?.id}/batches`
  const queryKey = ['batches', unit?.id]
  const { data: batches, isLoading } = useQuery({
    queryKey,
    queryFn: async () => (await read<Batches>(path)).data,
    enabled: unit?.parts.includes('errata') === true,
    meta: { unitId: unit?.unit.id },
  })
  const draw = useMutation({
    mutationFn: async () => (await create<never>(path, { data: {} as never })).data as Batches,
    onSuccess: (drawn) => client.setQueryData(queryKey, drawn),
  })
  return { batches, isLoading, draw }
}
