import { useQueryClient } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { withDocument } from '../season_units/acts/draft_document'

type Values = Record<string, unknown>

const filled = (values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''))

/** What is done with a form beside the process, after a late erratum. */
export function useFormPosts(unitId: string) {
  const { post } = useDataProvider<ConsoleDataProvider>()
  const client = useQueryClient()
  const of = `season_units/${unitId}`
  const done = () => client.invalidateQueries({ queryKey: ['feedback_forms'] })
  return {
    bringUpToDate: async (values: Values) => {
      await post(`${of}/feedback_forms`, filled(await withDocument(values)))
      await done()
    },
    /** @param reason why it is returned; null accepts it */
    decide: async (reason: string | null) => {
      const decision = reason === null ? { accepted: true } : { accepted: false, reason }
      await post(`${of}/form_decisions`, decision)
      await done()
    },
  }
}
