import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'

export type Proof = Data.Proofreading.Room.Proof
export type ProofClass = Proof['classes'][number]

/** How it is called in addresses: the students without a class have none. */
export const keyOfClass = ({ classId }: Pick<ProofClass, 'classId'>) => classId ?? 'none'

/** How far the proofreading of a unit is, as far as the reader sees its students. */
export function useProof(unitId: string, { enabled = true } = {}) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  return useQuery({
    queryKey: ['proof', unitId],
    queryFn: async () => (await read<Proof>(`season_units/${unitId}/proof`)).data,
    enabled,
  })
}
