import { SelectInput } from 'react-admin'
import { Moment } from '../layout/Moment'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import { ScopedList } from '../seasons/ScopedList'
import { JobName, JobState, Progress } from './JobState'
import type { JobRow } from './types'

const STATES: JobRow['state'][] = ['queued', 'running', 'done', 'failed', 'cancelled']
const filters = [
  <SelectInput
    key="state"
    source="state"
    choices={STATES.map((id) => ({ id, name: `jobs.${id}` }))}
    alwaysOn
  />,
]

const columns: Column<JobRow>[] = [
  {
    label: 'resources.jobs.fields.kind',
    place: 'name',
    value: ({ kind }) => <JobName kind={kind} />,
  },
  {
    label: 'resources.jobs.fields.recordedAt',
    value: ({ recordedAt }) => <Moment at={recordedAt} />,
    by: ({ recordedAt }) => recordedAt,
  },
  { label: 'resources.jobs.fields.by', value: ({ by }) => by, by: ({ by }) => by },
  {
    label: 'resources.jobs.fields.state',
    place: 'state',
    value: ({ state }) => <JobState state={state} />,
  },
  { label: 'resources.jobs.fields.done', value: (job) => <Progress {...job} /> },
]

/** Background jobs and their progress; a row opens the result. */
export const JobList = () => (
  <ScopedList filters={filters}>
    <RecordRows columns={columns} to={({ id }) => `/jobs/${id}/show`} empty="hints.jobs" />
  </ScopedList>
)
