import { Alert, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Column } from '../../rows/column'
import { Rows } from '../../rows/Rows'
import type { Batches } from './useBatches'

type Difference = Batches['differences'][number] & { id: string }

const COLUMNS: Column<Difference>[] = [
  { label: 'batches.class', place: 'name', value: ({ schoolClass }) => schoolClass },
  { label: 'batches.college', value: ({ college }) => college },
  { label: 'batches.missing', value: ({ missing }) => missing || null },
  { label: 'batches.unexpected', value: ({ unexpected }) => unexpected || null },
]

/** The classes of which batches and memo differ (苏教指通〔2019〕12号 附件4). */
export function MemoDifferences({ differences }: Pick<Batches, 'differences'>) {
  const translate = useTranslate()
  if (differences.length === 0) return null
  const rows = differences.map((difference) => ({
    ...difference,
    id: difference.classId ?? 'none',
    schoolClass: difference.schoolClass ?? translate('batches.no_class'),
  }))
  return (
    <Stack spacing={1} component="section">
      <Typography variant="h3">{translate('batches.memo')}</Typography>
      <Alert severity="info">{translate('batches.memo_hint')}</Alert>
      <Rows rows={rows} columns={COLUMNS} />
    </Stack>
  )
}
