import type { Data } from '@api/data'
import type { LetterStanding } from '@domain/download_letters/download_letter'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

export type DownloadLetter = Data.DownloadLetters.DownloadLetter

/** What would stand on the next one. */
export interface NextLetter {
  cohort: number
  count: number | null
  code: string
}

interface Meta {
  standing: LetterStanding
  /** Null where the season asks for none. */
  next: NextLetter | null
}

type Printed = Data.Documents.PrintedDocument

/** The letters of a unit, how it stands with them, and what can be done. */
export function useDownloadLetters(unitId: string, { enabled }: { enabled: boolean }) {
  const { read, post } = useDataProvider<ConsoleDataProvider>()
  const client = useQueryClient()
  const queryKey = ['download_letters', unitId]
  const path = `season_units/${unitId}`
  const { data } = useQuery({
    queryKey,
    queryFn: async () => {
      const { data: letters, meta } = await read<DownloadLetter[]>(`${path}/download_letters`)
      return { letters, ...(meta as unknown as Meta) }
    },
    enabled,
  })
  const onSuccess = () => client.invalidateQueries({ queryKey })
  const print = useMutation({
    mutationFn: async (written: Record<string, unknown>) =>
      (await post<Printed>(`${path}/download_letter_prints`, written)).data,
    onSuccess,
  })
  const send = useMutation({
    mutationFn: (documentId: string) => post<null>(`${path}/download_letters`, { documentId }),
    onSuccess,
  })
  const decide = useMutation({
    mutationFn: (decision: { letterId: string; accepted: boolean; reason?: string }) =>
      post<null>(`${path}/download_letter_decisions`, decision),
    onSuccess,
  })
  return { ...data, print, send, decide }
}

export type DownloadLetters = ReturnType<typeof useDownloadLetters>
