import type { Data } from '@api/data'
import type { ProofKind } from '@domain/policy/proof_kinds'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useDataProvider, useNotify } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { ProofItem } from './useItems'
import type { ProofClass } from './useProof'

type Taken = Data.Proofreading.Room.MarksTaken

/** What is said of a student. */
export interface Marked {
  kind: ProofKind
  remark: string
}

export interface Confirmed {
  onPaper: boolean
  documentId: string | null
}

/**
 * Sends what the reader says of students and classes, and asks again how they stand.
 * @param documentId the signed sheet, where the centre marks for a school
 */
export function useMarks(unitId: string, documentId: string | null) {
  const { post } = useDataProvider<ConsoleDataProvider>()
  const client = useQueryClient()
  const notify = useNotify()
  const path = `season_units/${unitId}/proof`
  const refresh = () => client.invalidateQueries({ queryKey: ['proof', unitId] })
  const onError = ({ message }: Error) => {
    notify(message, { type: 'error' })
    void refresh()
  }
  const mark = useMutation({
    mutationFn: async ({ item, kind, remark }: Marked & { item: ProofItem }) => {
      const { studentId, itemId, version } = item
      const marks = [{ studentId, itemId, version, kind, remark }]
      return (await post<Taken>(`${path}/marks`, { marks, documentId })).data
    },
    onSuccess: async ({ refused }) => {
      if (refused.length > 0) notify('proof.changed', { type: 'warning' })
      await refresh()
    },
    onError,
  })
  const right = useMutation({
    mutationFn: ({ classId, digest }: ProofClass) =>
      post(`${path}/classes`, { classId, digest, documentId }),
    onSuccess: refresh,
    onError,
  })
  const confirm = useMutation({
    mutationFn: ({ classId, digest, ...how }: ProofClass & Confirmed) =>
      post(`${path}/confirmations`, { classId, digest, ...how }),
    onSuccess: refresh,
  })
  return { mark, right, confirm }
}
