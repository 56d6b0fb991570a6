import { Stack, Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { Moment } from '../layout/Moment'
import { RecordPage } from '../layout/RecordPage'
import { Section } from '../layout/Section'
import { CancelButton } from './CancelButton'
import { JobResult } from './JobResult'
import { JobState, Progress } from './JobState'
import type { JobRow } from './types'

function State() {
  const job = useRecordContext<JobRow>()
  return job && <JobState state={job.state} />
}

function Body() {
  const job = useRecordContext<JobRow>()
  if (!job) return null
  return (
    <Section>
      <Stack spacing={1.5}>
        <Typography variant="muted">
          <Moment at={job.recordedAt} /> {job.by}
        </Typography>
        <Progress {...job} />
        <div>
          <CancelButton job={job} />
        </div>
        <JobResult />
      </Stack>
    </Section>
  )
}

/** One job: how far it is and what it did. */
export function JobShow() {
  const translate = useTranslate()
  return (
    <RecordPage<JobRow> titleOf={({ kind }) => translate(`jobs.kinds.${kind}`)} beside={<State />}>
      <Body />
    </RecordPage>
  )
}
