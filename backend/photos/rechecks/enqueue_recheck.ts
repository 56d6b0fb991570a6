import { MAX_ATTEMPTS, type PhotoQueue } from '#backend/photos/queue/photo_queue'
import { processEach } from '#backend/engine/process_each'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import PhotoRecheck from '#models/photos/photo_recheck'
import { listPhotos } from './list_photos.js'
import { finishRecheck, findUnfinished, skipRecheck } from './recheck_photos.js'

/** Photos that are enqueued at the same time, and in one run of the job. */
const CONCURRENT = 25
const PAGE_SIZE = 2_000

/**
 * Lists the photos of a recheck and enqueues the unfinished ones: running ones are not started twice, and those that have
 * failed `MAX_ATTEMPTS` times are skipped. Photos with the fewest attempts come first, so that a few
 * retries delay no others.
 */
export async function enqueueRecheckPhotos(recheckId: string, queue: PhotoQueue) {
  await listPhotos(recheckId)
  const unfinished = await findUnfinished(recheckId, PAGE_SIZE)
  for (let first = 0; first < unfinished.length; first += CONCURRENT) {
    const some = unfinished.slice(first, first + CONCURRENT)
    await Promise.all(
      some.map(({ photoId, attempts }) =>
        attempts < MAX_ATTEMPTS
          ? queue.recheck(photoId, recheckId)
          : skipRecheck(photoId, recheckId)
      )
    )
  }
  await finishRecheck(recheckId)
  return unfinished.length
}

/** Starts the job that enqueues the photos of a recheck; one job runs at a time for a recheck. */
export const enqueueRecheckJob = (recheckId: string, gateway: SeasonGateway) =>
  gateway.startJob('handOverRecheck', recheckId)

/** Continues every unfinished recheck. */
export async function sweepRechecks(gateway: SeasonGateway) {
  const unfinished = await PhotoRecheck.query().whereNull('finishedAt')
  const idOf = ({ id }: { id: string }) => id
  const start = ({ id }: { id: string }) => enqueueRecheckJob(id, gateway)
  return (await processEach(unfinished, 'a recheck', idOf, start)).length
}
