import type { Data } from '@api/data'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

export type BoundCode = Data.Capture.BoundCode

/** What was scanned: the text that a scanner types, or a picture in which the code is. */
export type Scanned = { token: string } | { picture: File }

/** Reads a 采集码 at a unit, and ties it to its student. */
export function useScan(unitId: string) {
  const client = useQueryClient()
  const { post, upload } = useDataProvider<ConsoleDataProvider>()
  return useMutation({
    mutationFn: async (scanned: Scanned) => {
      const { data } =
        'token' in scanned
          ? await post<BoundCode>(`season_units/${unitId}/codes`, scanned)
          : await upload<BoundCode>(`season_units/${unitId}/code_pictures`, scanned.picture)
      return data
    },
    onSettled: () => void client.invalidateQueries({ queryKey: ['code_conflicts', unitId] }),
  })
}
