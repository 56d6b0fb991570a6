import type { Data } from '@api/data'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useMayAt } from '../permissions/useMay'
import type { ConsoleDataProvider } from '../providers/dataProvider'

export type StudentPayment = Data.Payments.StudentPayment

/** How a student stands; undefined for whoever may not know, and until it is read. */
export function useStudentPayment({ id, unitId }: { id: string; unitId: string }) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const mayWaive = useMayAt(unitId)('waivePayments')
  const { data } = useQuery({
    queryKey: ['payments', id],
    queryFn: async () => (await read<StudentPayment>(`students/${id}/payment`)).data,
    enabled: mayWaive,
  })
  return data
}
