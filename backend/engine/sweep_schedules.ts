import { temporal } from '#config/temporal'
import { ScheduleAlreadyRunning, ScheduleNotFoundError, type Client } from '@temporalio/client'
import type { JobsClient } from './engine_client.js'

/** The schedules and the workflow that each starts every minute, offset by some seconds. */
const SWEEPS = {
  'sweep-starts': 'sweepStarts',
  'sweep-counts': 'sweepCounts',
  'sweep-letters': 'sweepLetters',
  'sweep-orders': 'sweepOrders',
  'sweep-photos': 'sweepPhotos',
  'sweep-rechecks': 'sweepRechecks',
  'sweep-resets': 'sweepResets',
  'sweep-hooks': 'sweepHooks',
  'sweep-notices': 'sweepNotices',
  'sweep-jobs': 'sweepJobs',
  'sweep-sessions': 'sweepSessions',
}
/** Until 2026-11 one schedule ran all sweeps in sequence. */
const FORMER_SCHEDULE = 'sweep'

/** Creates the schedules of the sweeps, or updates them. */
export async function createSchedules(jobs: JobsClient) {
  const sweeps = Object.entries(SWEEPS)
  for (const [index, [id, workflowType]] of sweeps.entries())
    await createSchedule(jobs, id, workflowType, (index * 60_000) / sweeps.length)
}

/** Schedules run on wall time, never overlap, and do not catch up missed runs. */
async function createSchedule(
  { schedule: schedules }: JobsClient,
  scheduleId: string,
  workflowType: string,
  offset: number
) {
  const schedule = {
    spec: { intervals: [{ every: '1 minute' as const, offset }], timezone: 'Asia/Shanghai' },
    action: {
      type: 'startWorkflow' as const,
      workflowType,
      workflowId: scheduleId,
      taskQueue: temporal.queues.jobs,
    },
    policies: { overlap: 'SKIP' as const, catchupWindow: '1 minute' as const },
  }
  try {
    await schedules.create({ scheduleId, ...schedule })
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error
    await schedules.getHandle(scheduleId).update((previous) => ({ ...previous, ...schedule }))
  }
}

/**
 * Until 2026-11 sweeps and jobs ran in the namespace of the seasons, where no worker serves them now. Ends
 * what is left there; the sweeps start unfinished jobs again.
 */
export async function endFormerJobs(seasons: Client) {
  for (const scheduleId of [FORMER_SCHEDULE, ...Object.keys(SWEEPS)])
    await seasons.schedule
      .getHandle(scheduleId)
      .delete()
      .catch((error: unknown) => {
        if (!(error instanceof ScheduleNotFoundError)) throw error
      })
  const reason = 'jobs have a namespace of their own'
  const { jobs, photos } = temporal.queues
  const running = `ExecutionStatus = 'Running' and TaskQueue in ('${jobs}', '${photos}')`
  for await (const { workflowId } of seasons.workflow.list({ query: running }))
    await seasons.workflow.getHandle(workflowId).terminate(reason)
  for await (const { activityId } of seasons.activity.list(running))
    await seasons.activity.getHandle(activityId).terminate(reason)
}
