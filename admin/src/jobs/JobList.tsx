import { Chip, LinearProgress, Stack, Typography } from '@mui/material'
import { DataTable, FunctionField, List, SelectInput, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { momentOf } from '../layout/dates'
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
const TONES: Partial<Record<JobRow['state'], 'success' | 'info' | 'error'>> = {
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
    <List
      filters={filters}
      perPage={50}
      exporter={false}
      empty={false}
      queryOptions={{ refetchInterval: 2_000 }}
    >
      <DataTable<JobRow>
        bulkActionButtons={false}
        rowClick="expand"
        expand={<JobResult />}
        empty={<EmptyList hint="hints.jobs" />}
      >
        <DataTable.Col source="recordedAt" disableSort>
          <FunctionField<JobRow> render={({ recordedAt }) => momentOf(recordedAt)} />
        </DataTable.Col>
        <DataTable.Col source="kind" disableSort>
          <FunctionField<JobRow> render={({ kind }) => translate(`jobs.kinds.${kind}`)} />
        </DataTable.Col>
        <DataTable.Col source="by" disableSort />
        <DataTable.Col source="state" disableSort>
          <FunctionField<JobRow>
            render={({ state }) => (
              <Chip
                size="small"
                variant="outlined"
                color={TONES[state] ?? 'default'}
                label={translate(`jobs.${state}`)}
              />
            )}
          />
        </DataTable.Col>
        <DataTable.Col source="done" disableSort>
          <FunctionField<JobRow> render={(job) => <Progress {...job} />} />
        </DataTable.Col>
      </DataTable>
    </List>
  )
}
