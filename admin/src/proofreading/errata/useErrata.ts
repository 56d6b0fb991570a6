import type { Data } from '@api/data'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'

export type Erratum = Data.Proofreading.Errata.Erratum
export type ErratumDetail = Data.Proofreading.Errata.ErratumDetail
export type Round = Data.Proofreading.Errata.ErrataRound
export type Stand = Erratum['stand']

/** How far errata are, in the order in which they go. */
export const STANDS: readonly Stand[] = ['draft', 'open', 'answered', 'told', 'rechecked']

interface Meta {
  next: string | null
  counts: Record<Stand, number>
  /** Of a unit: do the days of proof count while the centre answers, and how many working days it took. */
  clock?: 'run' | 'pause'
  centreDays?: number
}

/** The errata of a unit, or of all for the centre’s desk, the oldest first. */
export function useErrata(unitId: string | undefined, stand: Stand | undefined, isOn = true) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const path = `${unitId ? `season_units/${unitId}/` : ''}errata?${stand ? `stand=${stand}` : ''}`
  const { data, hasNextPage, fetchNextPage, isPending } = useInfiniteQuery({
    queryKey: ['errata', unitId ?? 'all', stand ?? 'all'],
    queryFn: ({ pageParam }) =>
      read<Erratum[], Meta>(pageParam ? `${path}&after=${pageParam}` : path),
    initialPageParam: '',
    getNextPageParam: ({ meta }) => meta?.next ?? null,
    enabled: isOn,
  })
  return {
    errata: (data?.pages ?? []).flatMap((page) => page.data),
    counts: data?.pages[0]?.meta?.counts,
    clock: data?.pages[0]?.meta?.clock,
    centreDays: data?.pages[0]?.meta?.centreDays ?? 0,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isPending,
  }
}

/** What is right, and what could be done about it. */
export function useErratum(id: string) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  return useQuery({
    queryKey: ['errata', 'one', id],
    queryFn: async () => (await read<ErratumDetail>(`errata/${id}`)).data,
  })
}

/** Sends what people do with errata, and asks again how they stand. */
export function useErrataActs() {
  const { post, patch } = useDataProvider<ConsoleDataProvider>()
  const client = useQueryClient()
  const onSuccess = () =>
    Promise.all(['errata', 'proof'].map((name) => client.invalidateQueries({ queryKey: [name] })))
  const edit = useMutation({
    mutationFn: ({ id, ...body }: { id: string } & Record<string, unknown>) =>
      patch(`errata/${id}`, body),
    onSuccess,
  })
  const answer = useMutation({
    mutationFn: ({ id, ...body }: { id: string } & Record<string, unknown>) =>
      post(`errata/${id}/answer`, body),
    onSuccess,
  })
  const recheck = useMutation({
    mutationFn: (id: string) => post(`errata/${id}/recheck`),
    onSuccess,
  })
  return { edit, answer, recheck }
}
