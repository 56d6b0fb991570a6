import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useGetList } from 'react-admin'
import { useMay } from '../permissions/useMay'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { useSeasonScope } from '../seasons/useSeasonScope'

/** Of those that were reset it is the students’ turn. */
const isOwnTurn = ({ kind }: Data.Photos.WaitingWork) =>
  kind.startsWith('photos_') && kind !== 'photos_reset'

/** What waits for the reader in the chosen season: tasks, and photos. */
export function useMenuCounts() {
  const may = useMay()
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { filter, isPending } = useSeasonScope()
  const { total } = useGetList(
    'tasks',
    { filter, pagination: { page: 1, perPage: 1 } },
    { enabled: !isPending && (may('openBoard') || may('schoolHome')) }
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
    photos: photos.reduce((sum, { count }) => sum + count, 0),
  }
}
