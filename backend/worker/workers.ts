import { temporal } from '#config/temporal'
import { dataConverter } from '#backend/engine/engine_client'
import { activityScope } from '#backend/isolation/activity_scope'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import {
  bundleWorkflowCode,
  NativeConnection,
  Worker,
  type WorkerOptions,
  type WorkflowBundle,
} from '@temporalio/worker'
import { fileURLToPath } from 'node:url'
import { startHeartbeat } from '#backend/engine/heartbeat'
import { jobActivities, seasonActivities } from './activities.js'

const workflowsPath = fileURLToPath(new URL('../../workflows/index.js', import.meta.url))
// When running from sources there is no .js file.
const source = workflowsPath.replace(/\.js$/, import.meta.filename.endsWith('.ts') ? '.ts' : '.js')

let bundled: Promise<WorkflowBundle> | null = null
/** The workflow bundle, built once per process. */
export const workflowBundle = () => (bundled ??= bundleWorkflowCode({ workflowsPath: source }))

/** Workers of the season queue and the jobs queue. */
export async function createWorkers(gateway: SeasonGateway, photos: PhotoQueue) {
  const connection = await NativeConnection.connect({ address: temporal.address })
  const shared: Partial<WorkerOptions> & { connection: NativeConnection } = {
    connection,
    workflowBundle: await workflowBundle(),
    dataConverter,
    interceptors: { activity: [activityScope] },
    shutdownGraceTime: '8 seconds',
    // Tasks stick to a killed worker for this long; an act cannot wait for the default of ten seconds.
    stickyQueueScheduleToStartTimeout: '1 second',
  }
  const seasons = Worker.create({
    ...shared,
    namespace: temporal.namespace,
    taskQueue: temporal.queues.seasons,
    activities: seasonActivities(gateway),
    maxConcurrentActivityTaskExecutions: 30,
  })
  const jobs = Worker.create({
    ...shared,
    namespace: temporal.jobsNamespace,
    taskQueue: temporal.queues.jobs,
    activities: jobActivities(gateway, photos),
    maxConcurrentActivityTaskExecutions: 20,
  })
  // Each starts a thread, so both start at once.
  const workers = await Promise.all([seasons, jobs])
  return { connection, workers, stopHeartbeat: await startHeartbeat() }
}
