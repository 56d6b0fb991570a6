import type { Data } from '@api/data'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDataProvider, useNotify } from 'react-admin'
import { useNewestFirst } from '../providers/useNewestFirst'
import { searchParams } from '../providers/searchParams'
import type { ConsoleDataProvider } from '../providers/dataProvider'

export type Package = Data.Packages.Package
export type Download = Data.Packages.Download
type Counts = Data.Packages.Counts
type Link = Data.Packages.Link

/** Whose photos: of a class, of a college, or of all whom the reader reaches. */
export interface Part {
  collegeId: string | null
  classId: string | null
}

/** What is said of a package only once. */
interface Ordered {
  password: string | null
}

interface Order extends Part {
  /** Only what has changed since the reader’s last download. */
  changed: boolean
  /** By a password that is shown once. */
  locked: boolean
}

/** As the server wants it said: no empty request packs a school. */
const partOf = ({ collegeId, classId }: Part) => {
  if (classId) return { part: 'one_class', classId }
  return collegeId ? { part: 'one_college', collegeId } : { part: 'whole' }
}

/** What there is to download in a part of a unit. */
export function useCounts(unitId: string, { collegeId, classId }: Part) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const scope = { ...(collegeId && { collegeId }), ...(classId && { classId }) }
  const { data } = useQuery({
    queryKey: ['packages', unitId, 'counts', collegeId, classId],
    queryFn: () => read<Counts>(`season_units/${unitId}/packages/counts?${searchParams(scope)}`),
  })
  return data?.data
}

/** The packages that the reader had made. */
export function useOwnPackages(unitId: string) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data } = useQuery({
    queryKey: ['packages', unitId, 'own'],
    queryFn: () => read<Package[]>(`season_units/${unitId}/packages`),
  })
  return data?.data
}

/** Has photos packed. */
export function useOrder(unitId: string) {
  const notify = useNotify()
  const client = useQueryClient()
  const { post } = useDataProvider<ConsoleDataProvider>()
  return useMutation({
    mutationFn: ({ changed, locked, ...part }: Order) =>
      post<Package, Ordered>(`season_units/${unitId}/packages`, {
        ...partOf(part),
        changed,
        locked,
      }),
    onError: ({ message }) => notify(message, { type: 'error' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['packages', unitId] }),
  })
}

/** The browser stores it by itself: it can be larger than what a page may hold. */
function follow(address: string) {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}

/** Downloads a package, by a link for the reader alone. */
export function useDownload() {
  const notify = useNotify()
  const { post } = useDataProvider<ConsoleDataProvider>()
  return useMutation({
    mutationFn: (packageId: string) => post<Link>(`packages/${packageId}/downloads`),
    onSuccess: ({ data }) => follow(`/api/downloads/${data.id}/file`),
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
}

/** Who has downloaded what, the newest first. */
export const useLog = (unitId: string) =>
  useNewestFirst<Download>(['downloads', unitId], `season_units/${unitId}/downloads?limit=20`)
