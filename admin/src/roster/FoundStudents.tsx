import { Alert, LinearProgress } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { SAYS_ITSELF } from '../providers/failedReads'
import { Rows } from '../rows/Rows'
import { useSeasonScope } from '../seasons/useSeasonScope'
import { studentColumns } from './columns'
import type { Student } from './types'

/** The students whose number begins with what was typed. */
export function FoundStudents({ xh }: { xh: string }) {
  const { post } = useDataProvider<ConsoleDataProvider>()
  const { filter } = useSeasonScope()
  const { data, error } = useQuery({
    queryKey: ['student_search', xh, filter],
    queryFn: async () =>
      (await post<Student[]>('students/search', { xh, prefix: true, ...filter })).data,
    meta: SAYS_ITSELF,
  })
  if (error) return <Alert severity="error">{error.message}</Alert>
  if (!data) return <LinearProgress />
  if (data.length === 0) return <EmptyList hint="roster.none_found" />
  return <Rows rows={data} columns={studentColumns} to={({ id }) => `/students/${id}/show`} />
}
