import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useMayAt } from '../permissions/useMay'
import type { ConsoleDataProvider } from '../providers/dataProvider'

export type SentNotice = Data.StudentNotices.StudentNotice

/** What a student was told; undefined for whoever may not know, and until it is read. */
export function useStudentNotices({ id, unitId }: { id: string; unitId: string }) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const mayKnow = useMayAt(unitId)('keepRoster')
  const { data } = useQuery({
    queryKey: ['student_notices', id],
    queryFn: async () => (await read<SentNotice[]>(`students/${id}/notices`)).data,
    enabled: mayKnow,
  })
  return data
}
