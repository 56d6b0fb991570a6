import { useMutation, useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Bounds, LimitsPreview, LimitsVersion, PackLimits, ProposedLimits } from './types'

/** Limits as they are tried out and saved. */
export interface WantedLimits {
  pack: string
  limits: Record<string, Bounds>
}

interface LimitsMeta {
  versions: LimitsVersion[]
  /** The pack that judged the last photo; null before the first. */
  running: PackLimits['id'] | null
}

interface Limits extends LimitsMeta {
  packs: PackLimits[]
}

/** A season's limits, and what can be done with them. */
export function useLimits(seasonId: string | undefined) {
  const { read, post } = useDataProvider<ConsoleDataProvider>()
  const path = `seasons/${seasonId}/photo_limits`
  const { data, refetch } = useQuery({
    queryKey: ['photo_limits', seasonId],
    queryFn: async (): Promise<Limits> => {
      const { data: packs, meta } = await read<PackLimits[], LimitsMeta>(path)
      return { packs, versions: meta?.versions ?? [], running: meta?.running ?? null }
    },
    enabled: Boolean(seasonId),
  })
  const afterwards = { onSuccess: () => refetch() }
  const preview = useMutation({
    mutationFn: async (wanted: WantedLimits) =>
      (await post<LimitsPreview>(`${path}/preview`, wanted)).data,
  })
  const propose = useMutation({
    mutationFn: async (wanted: WantedLimits & { reason: string }) =>
      (await post<ProposedLimits>(path, wanted)).data,
    ...afterwards,
  })
  const approve = useMutation({
    mutationFn: (id: string) => post(`photo_limits/${id}/approval`),
    ...afterwards,
  })
  return { data, preview, propose, approve }
}
