import { Button, Skeleton, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { sizeOf } from '../documents/file_words'
import { CancelButton } from '../jobs/CancelButton'
import { JobFailure } from '../jobs/JobFailure'
import { JobState, Progress } from '../jobs/JobState'
import { EmptyList } from '../layout/EmptyList'
import { Moment } from '../layout/Moment'
import { Section } from '../layout/Section'
import type { Column } from '../rows/column'
import { Rows } from '../rows/Rows'
import { PartName } from './PartName'
import { useDownload, useOwnPackages, type Package } from './usePackages'

/** How far it is, and why it failed. */
function State({ job, isReady }: Package) {
  const translate = useTranslate()
  if (job.state === 'done' && !isReady)
    return <Typography variant="muted">{translate('packages.gone')}</Typography>
  return (
    <Stack spacing={0.5} role="status">
      <JobState state={job.state} />
      {(job.state === 'queued' || job.state === 'running') && <Progress {...job} />}
      <JobFailure failure={job.failure} />
    </Stack>
  )
}

function Acts({ id, isReady, job }: Package) {
  const translate = useTranslate()
  const { mutate, isPending } = useDownload()
  if (!isReady) return <CancelButton job={job} />
  return (
    <Button variant="contained" disabled={isPending} onClick={() => mutate(id)}>
      {translate('packages.download')}
    </Button>
  )
}

const COLUMNS: Column<Package>[] = [
  { label: 'packages.part', place: 'name', value: (row) => <PartName {...row} /> },
  { label: 'packages.ordered', value: ({ recordedAt }) => <Moment at={recordedAt} /> },
  { label: 'packages.count', value: ({ count }) => count },
  { label: 'packages.size', value: ({ bytes }) => (bytes ? sizeOf(bytes) : null) },
  {
    label: 'packages.until',
    value: ({ expiresAt, isReady }) => (isReady ? <Moment at={expiresAt} /> : null),
  },
  { label: 'packages.state', place: 'state', value: (row) => <State {...row} /> },
  { label: 'packages.acts', place: 'acts', value: (row) => <Acts {...row} /> },
]

/** The packages that the reader had made, and how they are downloaded. */
export function OwnPackages({ unitId }: { unitId: string }) {
  const translate = useTranslate()
  const rows = useOwnPackages(unitId)
  return (
    <Section title={translate('packages.own')}>
      {!rows && <Skeleton variant="rectangular" height={80} />}
      {rows?.length === 0 && <EmptyList hint="packages.own_none" />}
      {rows && rows.length > 0 && (
        <>
          <Typography variant="muted">{translate('packages.once')}</Typography>
          <Rows rows={rows} columns={COLUMNS} />
        </>
      )}
    </Section>
  )
}
