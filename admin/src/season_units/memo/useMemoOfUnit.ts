import type { Data } from '@api/data'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { SeasonUnit } from '../types'

/** 备忘表 of a unit. */
export type MemoOfUnit = Data.Seasons.Memo

/** The memo of a unit, and how it is drawn up anew from the list and the photos. */
export function useMemoOfUnit(unit: SeasonUnit | undefined) {
  const { read, create } = useDataProvider<ConsoleDataProvider>()
  const client = useQueryClient()
  const queryKey = ['season_units', unit?.id, 'memo']
  const { data: memo, isLoading } = useQuery({
    queryKey,
    queryFn: async () => (await read<MemoOfUnit>(`season_units/${unit?.id}/memo`)).data,
    enabled: unit?.parts.includes('course') === true,
    meta: { unitId: unit?.unit.id },
  })
  const draw = useMutation({
    mutationFn: async () =>
      (await create<never>(`season_units/${unit?.id}/memos`, { data: {} as never }))
        .data as MemoOfUnit,
    onSuccess: (drawn) => client.setQueryData(queryKey, drawn),
  })
  return { memo, isLoading, draw }
}
