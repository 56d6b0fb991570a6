import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { createWorkers } from '#backend/worker/workers'
import { emptyDatabase } from '#tests/empty_database'
import { until } from '#tests/until'
import app from '@adonisjs/core/services/app'
import type { Group } from '@japa/runner/core'
import { DefaultLogger, Runtime } from '@temporalio/worker'

let installed = false

/** Starts workers of this process on the real engine. */
export async function startWorkers() {
  if (!installed) Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] })
  installed = true
  const gateway = await app.container.make(SeasonGateway)
  const queue = await app.container.make(PhotoQueue)
  const { connection, workers, stopHeartbeat } = await createWorkers(gateway, queue)
  const running = workers.map((worker) => worker.run())
  let stopped: Promise<void> | null = null
  const end = async () => {
    await stopHeartbeat()
    for (const worker of workers) worker.shutdown()
    await Promise.all(running)
    await connection.close()
  }
  const stop = () => (stopped ??= end())
  // The engine lists a worker only after it has polled.
  await until(() => gateway.isOnline())
  return { gateway, stop }
}

/** Runs workers for one group of tests, and empties the database afterwards. */
export function liveEngine(group: Group) {
  const live = {} as { gateway: SeasonGateway }
  group.setup(async () => {
    const { gateway, stop } = await startWorkers()
    live.gateway = gateway
    return async () => {
      await stop().finally(emptyDatabase)
    }
  })
  return live
}
