import type { Data } from '@api/data'
import { Link, Stack, Typography } from '@mui/material'
import { LinkBase, useGetList, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { Line } from '../layout/Line'
import { Section } from '../layout/Section'
import { DaysLeft } from '../season_units/DueDate'
import { useSeasonScope } from '../seasons/useSeasonScope'
import { formOf } from '../tasks/task'

type Task = Data.Seasons.Task

const SHOWN = 6

/** An act that waits for the reader; its link opens the form. */
function TaskLine(task: Task) {
  const { act, unit, dueOn, workingDaysLeft } = task
  const translate = useTranslate()
  return (
    <Line component="li" sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexGrow: 1, flexWrap: 'wrap' }}>
        <Link component={LinkBase} to={formOf(task)}>
          {translate(`acts.${act}`)}
        </Link>
        <Typography variant="muted">{unit}</Typography>
      </Stack>
      <DaysLeft dueOn={dueOn} left={workingDaysLeft} isAlone />
    </Line>
  )
}

/** The first of the reader's tasks, and the way to all of them. */
export function MyTasks() {
  const translate = useTranslate()
  const { filter, isPending } = useSeasonScope()
  const { data, total = 0 } = useGetList<Task>(
    'tasks',
    { filter, pagination: { page: 1, perPage: SHOWN } },
    { enabled: !isPending }
  )
  const all = total > SHOWN && (
    <Link component={LinkBase} to="/tasks">
      {translate('home.all_tasks', { smart_count: total })}
    </Link>
  )
  return (
    <Section title={translate('home.my_tasks')} beside={all}>
      {data?.length === 0 ? (
        <EmptyList hint="hints.tasks" />
      ) : (
        <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data?.map((task) => (
            <TaskLine key={task.id} {...task} />
          ))}
        </Stack>
      )}
    </Section>
  )
}
