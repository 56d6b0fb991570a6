import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

/** A stamped form as it came. */
export type StampedForm = Data.FeedbackForms.FeedbackForm

/** A stamped form that waits for the centre. */
export type FormToDecide = Data.FeedbackForms.FormToDecide

/** The stamped forms of a unit, the newest first. */
export function useFormsOfUnit(unitId: string, { enabled = true } = {}) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  return useQuery({
    queryKey: ['feedback_forms', unitId],
    queryFn: async () => (await read<StampedForm[]>(`season_units/${unitId}/feedback_forms`)).data,
    enabled,
  })
}

/** The stamped forms that wait for the centre, the oldest first. */
export function useFormsToDecide() {
  const { read } = useDataProvider<ConsoleDataProvider>()
  return useQuery({
    queryKey: ['feedback_forms'],
    queryFn: async () => (await read<FormToDecide[]>('feedback_forms')).data,
  })
}
