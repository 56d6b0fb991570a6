import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useGetList } from 'react-admin'
import { useMay } from '../permissions/useMay'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { useSeasonScope } from '../seasons/useSeasonScope'

/** Of those that were reset it is the students’ turn. */
const isOwnTurn = ({ kind }: Data.Photos.WaitingWork) =>
  kind.startsWith('photos_') && kind !== 'photos_reset'

const FIRST = { page: 1, perPage: 1 }

/** What waits for the reader in the chosen season: tasks, photos, and for a school its locked students, for the centre open requests. */
export function useMenuCounts() {
  const may = useMay()
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { filter, isPending } = useSeasonScope()
  const { total } = useGetList(
    'tasks',
    { filter, pagination: FIRST },
    { enabled: !isPending && (may('openBoard') || may('schoolHome')) }
  )
  // The centre has those of all schools, which are for the schools to look at first.
  const { total: locked } = useGetList(
    'locks',
    { filter, pagination: FIRST },
    { enabled: !isPending && may('schoolHome') && may('unlockStudents') }
  )
  const { total: asked } = useGetList(
    'consent_requests',
    { filter, pagination: FIRST },
    { enabled: !isPending && may('answerConsent') }
  )
  const query = new URLSearchParams(filter as Record<string, string>).toString()
  const { data: work } = useQuery({
    queryKey: ['waiting_work', 'counts', query],
    queryFn: async () => (await read(`waiting_work?${query}`)).data as Data.Photos.WaitingWork[],
    enabled: !isPending && may('seePhotos'),
  })
  const photos = work?.filter(isOwnTurn) ?? []
  return {
    tasks: total ?? 0,
    locks: locked ?? 0,
    consents: asked ?? 0,
    photos: photos.reduce((sum, { count }) => sum + count, 0),
  }
}
