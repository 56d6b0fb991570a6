import { parkPhoto, abandonMaking } from '#backend/photos/actions/park_photo'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { skipRecheck } from '#backend/photos/rechecks/recheck_photos'
import { PhotoActivities, type PhotoWork } from '#backend/photos/worker/photo_activities'
import { createPhotoWorker } from '#backend/photos/worker/photo_worker'
import { WatchedProcess, type WorkMessage } from '#backend/photos/worker/watched_process'
import { Vision } from '#backend/portraits/models/vision'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { DefaultLogger, Runtime } from '@temporalio/worker'
import { availableParallelism, setPriority } from 'node:os'

const MAX_CPU_MS = 2_000
/** Judging fills every core, and can wait: whoever hands a photo in, or works in the console, is answered first. */
const PRIORITY = 10

/** `ace photos:worker`: judges and makes photos, one process per core, until it is stopped. */
export default class PhotosWorker extends BaseCommand {
  static commandName = 'photos:worker'
  static description = '照片工作进程 / the photo worker'
  static options: CommandOptions = { startApp: true, staysAlive: true }
  static help = [
    'ace photos:worker                 每核一个进程 / one process a core',
    'ace photos:worker --processes=1   指定进程数 / so many',
  ]

  @flags.number({ description: '进程数 / how many processes, one per core by default' })
  declare processes?: number

  @flags.number({
    description: '每张照片的处理器时间上限，毫秒 / processor time a photo may take, ms',
    default: MAX_CPU_MS,
  })
  declare mostCpu: number

  @flags.boolean({ description: '由主进程启动 / started by the parent' })
  declare child: boolean

  run = () => (this.child ? this.#work() : this.#supervise())

  async #supervise() {
    const command = [process.argv[1]!, 'photos:worker', '--child']
    const count = this.processes ?? availableParallelism()
    const onTooSlow = async (work: PhotoWork) => {
      const { photoId } = work
      if (work.kind === 'recheck') await skipRecheck(photoId, work.recheckId)
      // Whoever waits for it is told by the engine, after a while.
      else if (work.kind !== 'finish')
        await (work.kind === 'check' ? parkPhoto : abandonMaking)(photoId, 'too_slow')
    }
    const watched = Array.from(
      { length: count },
      () => new WatchedProcess({ command, maxCpu: this.mostCpu, onTooSlow })
    )
    this.app.terminating(async () => {
      await Promise.all(watched.map((one) => one.stop()))
    })
    this.logger.info(`photo worker ready: ${count}`)
  }

  async #work() {
    setPriority(PRIORITY)
    Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] })
    const queue = await this.app.container.make(PhotoQueue)
    const notifyParent = (work: PhotoWork | null) =>
      void process.send?.({ watched: work } satisfies WorkMessage)
    const photos = new PhotoActivities(await Vision.load(), queue, notifyParent)
    const { connection, worker } = await createPhotoWorker(photos)
    const running = worker.run()
    this.app.terminating(async () => {
      worker.shutdown()
      await running.catch(() => {})
      await connection.close()
    })
    // Without the parent process nothing enforces the processor time limit.
    process.once('disconnect', () => void this.app.terminate())
    // The IPC channel must not keep this process alive after its work has ended.
    process.channel?.unref()
  }
}
