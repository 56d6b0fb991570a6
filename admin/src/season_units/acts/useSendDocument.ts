import type { Data } from '@api/data'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'

/** Hands in a file of a unit. */
export function useSendDocument(unitId: string) {
  const { upload } = useDataProvider<ConsoleDataProvider>()
  return async (file: File) =>
    (await upload<Data.Documents.Document>(`season_units/${unitId}/documents`, file)).data
}
