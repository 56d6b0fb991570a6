import type { Data } from '@api/data'
import { LinearProgress, Stack, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { Column } from '../../rows/column'
import { handAddress } from '../../photos/by_hand/useHandDialog'
import { Rows } from '../../rows/Rows'

type Student = Data.Proofreading.Batches.LeftOut

const COLUMNS: Column<Student>[] = [
  { label: 'batches.name', place: 'name', value: ({ maskedName }) => maskedName },
  { label: 'batches.number', value: ({ xh }) => xh },
  { label: 'batches.last_four', value: ({ lastFour }) => lastFour },
  { label: 'batches.class', value: ({ schoolClass }) => schoolClass },
]

/** The students who are left out for one reason; each leads to the photo, or to the student. */
export function LeftOutStudents({ unitId, why }: { unitId: string; why: string }) {
  const translate = useTranslate()
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data: found } = useQuery({
    queryKey: ['batches', unitId, 'left_out', why],
    queryFn: () =>
      read<Student[], { count: number }>(`season_units/${unitId}/batches/left_out?why=${why}`),
  })
  if (!found) return <LinearProgress />
  const { data: students, meta } = found
  return (
    <Stack spacing={1}>
      <Typography variant="muted">{translate(`batches.remedy.${why}`)}</Typography>
      <Rows
        rows={students}
        columns={COLUMNS}
        to={({ id, photoId }) => {
          if (!photoId) return `/students/${id}/show`
          // Who may finish it by hand begins at once.
          return why === 'not_fitting' ? handAddress(photoId) : `/photos/${photoId}/show`
        }}
      />
      {(meta?.count ?? 0) > students.length && (
        <Typography variant="muted">
          {translate('batches.more', { smart_count: meta!.count - students.length })}
        </Typography>
      )}
    </Stack>
  )
}
