import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { searchParams } from '../../providers/searchParams'
import { useSeasonScope } from '../../seasons/useSeasonScope'

/** A letter that waits for the centre. */
export type LetterToDecide = Data.DownloadLetters.LetterToDecide

/** The letters that wait for the centre, the oldest first, and whether any school has to hand one in. */
export function useLettersToDecide() {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { filter, isPending } = useSeasonScope()
  const search = searchParams(filter)
  return useQuery({
    queryKey: ['download_letters', 'to_decide', search],
    queryFn: async () => {
      const { data, meta } = await read<LetterToDecide[]>(`download_letters?${search}`)
      return { letters: data, asked: Boolean((meta as { asked?: boolean }).asked) }
    },
    enabled: !isPending,
  })
}
