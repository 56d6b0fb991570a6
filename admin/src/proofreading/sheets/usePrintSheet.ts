import { useMutation } from '@tanstack/react-query'
import { useDataProvider, useNotify } from 'react-admin'
import type { JobRow } from '../../jobs/types'
import type { ConsoleDataProvider } from '../../providers/dataProvider'

/** Whose sheet; without a part of all whom the reader reaches. */
export interface SheetPart {
  collegeId?: string
  classId?: string
}

const nameOf = ({ classId, collegeId }: SheetPart) =>
  classId ? 'one_class' : collegeId ? 'one_college' : 'whole'

/** Opens the job that prints a check sheet. */
export function usePrintSheet(unitId: string) {
  const notify = useNotify()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const { mutate, data, isPending } = useMutation({
    mutationFn: (part: SheetPart) =>
      post<JobRow>(`season_units/${unitId}/check_sheets`, { part: nameOf(part), ...part }),
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  return { print: mutate, isPending, jobId: data?.data.id ?? null }
}
