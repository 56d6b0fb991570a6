import { closeRelay } from '#backend/letters/mail_relay'
import { sealOldGrounds } from '#backend/photos/exemptions/seal_old_grounds'
import { closePrinter } from '#backend/paper/printer/print_paper'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { createWorkers } from '#backend/worker/workers'
import SeasonClock from '#models/clock/season_clock'
import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { DefaultLogger, Runtime } from '@temporalio/worker'

/** `ace temporal:worker`: runs the seasons and the jobs, until it is stopped. */
export default class TemporalWorker extends BaseCommand {
  static commandName = 'temporal:worker'
  static description = '采集季工作进程 / the season worker'
  static options: CommandOptions = { startApp: true, staysAlive: true }

  async run() {
    // The framework handles signals: a second SIGTERM handler would stop the workers twice.
    const bridge = new DefaultLogger('WARN', ({ level, message, meta }) =>
      this.app.container
        .make('logger')
        .then((log) => log[level === 'ERROR' ? 'error' : 'warn'](meta ?? {}, message))
    )
    Runtime.install({ logger: bridge, shutdownSignals: [] })
    await sealOldGrounds()
    const gateway = await this.app.container.make(SeasonGateway)
    const { connection, workers, stopHeartbeat } = await createWorkers(
      gateway,
      await this.app.container.make(PhotoQueue)
    )
    const running = workers.map((worker) => worker.run())
    this.app.terminating(async () => {
      // The database may already be gone; the heartbeat then expires.
      await stopHeartbeat().catch(() => {})
      for (const worker of workers) worker.shutdown()
      await Promise.allSettled(running)
      await connection.close()
      closeRelay()
      await closePrinter()
    })
    Promise.all(running).catch((error) => {
      this.logger.error(error.message)
      process.exitCode = 1
      return this.app.terminate()
    })
    // A running clock stops with its processes; a jump that was under way is finished by its job.
    await SeasonClock.query().update({ rate: 0 })
    this.logger.info('worker ready')
  }
}
