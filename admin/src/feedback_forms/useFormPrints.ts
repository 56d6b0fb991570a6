import type { Data } from '@api/data'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

/** A feedback form as it was printed. */
export type FormPrint = Data.FeedbackForms.FormPrint

/** What would stand on the next one. */
export interface NextForm {
  kind: 'A' | 'B'
  cohort: number
  receivedOn: string
  count: number
}

/** The printed forms of a unit, and how another is printed. */
export function useFormPrints(unitId: string, { enabled }: { enabled: boolean }) {
  const { read, post } = useDataProvider<ConsoleDataProvider>()
  const client = useQueryClient()
  const path = `season_units/${unitId}/form_prints`
  const queryKey = ['form_prints', unitId]
  const { data } = useQuery({
    queryKey,
    queryFn: async () => {
      const { data: prints, meta } = await read<FormPrint[]>(path)
      return { prints, next: (meta as { next: NextForm | null }).next }
    },
    enabled,
  })
  const { mutateAsync: print } = useMutation({
    mutationFn: async (written: Record<string, unknown>) =>
      (await post<FormPrint>(path, written)).data,
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
  return { prints: data?.prints ?? [], next: data?.next ?? null, print }
}
