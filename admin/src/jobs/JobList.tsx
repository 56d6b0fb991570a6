import { LinearProgress, Stack, Typography } from '@mui/material'
import { DataTable, FunctionField, SelectInput, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { LiveList } from '../layout/LiveList'
import { StateChip, type Tone } from '../layout/StateChip'
import { Moment } from '../layout/Moment'
import { JobResult } from './JobResult'

interface JobRow {
  id: string
  kind: string
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  done: number
  total: number
  by: string
  recordedAt: string
}

const STATES: JobRow['state'][] = ['queued', 'running', 'done', 'failed', 'cancelled']
const TONES: Partial<Record<JobRow['state'], Tone>> = {
  running: 'info',
  done: 'success',
  failed: 'error',
}
const filters = [
  <SelectInput
    key="state"
    source="state"
    choices={STATES.map((id) => ({ id, name: `jobs.${id}` }))}
    alwaysOn
  />,
]

function Progress({ state, done, total }: JobRow) {
  const share = total === 0 ? 100 : (100 * done) / total
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center', minWidth: 180 }}>
      <LinearProgress
        variant="determinate"
        value={state === 'done' ? 100 : share}
        color={state === 'failed' ? 'error' : 'primary'}
        sx={{ flexGrow: 1 }}
      />
      <Typography variant="body2">{`${done} / ${total}`}</Typography>
    </Stack>
  )
}

/** Background jobs and their progress. */
export function JobList() {
  const translate = useTranslate()
  return (
    <LiveList filters={filters}>
      <DataTable<JobRow>
        bulkActionButtons={false}
        rowClick="expand"
        expand={<JobResult />}
        empty={<EmptyList hint="hints.jobs" />}
      >
        <DataTable.Col source="recordedAt" disableSort>
          <FunctionField<JobRow> render={({ recordedAt }) => <Moment at={recordedAt} />} />
        </DataTable.Col>
        <DataTable.Col source="kind" disableSort>
          <FunctionField<JobRow> render={({ kind }) => translate(`jobs.kinds.${kind}`)} />
        </DataTable.Col>
        <DataTable.Col source="by" disableSort />
        <DataTable.Col source="state" disableSort>
          <FunctionField<JobRow>
            render={({ state }) => <StateChip name={`jobs.${state}`} tone={TONES[state]} />}
          />
        </DataTable.Col>
        <DataTable.Col source="done" disableSort>
          <FunctionField<JobRow> render={(job) => <Progress {...job} />} />
        </DataTable.Col>
      </DataTable>
    </LiveList>
  )
}
