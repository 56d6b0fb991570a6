import { MAX_ATTEMPTS, type PhotoQueue } from '#backend/photos/queue/photo_queue'
import { eachByItself } from '#backend/engine/each_by_itself'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import db from '@adonisjs/lucid/services/db'
import { finishRecheck, findUnfinished, skipRecheck } from './recheck_outcome.js'

/** So many are handed over side by side, and so many at a time. */
const CONCURRENT = 25
const PAGE_SIZE = 2_000

/**
 * Hands over what is left of a look again; what is under way already is not begun twice, and what has
 * killed its process twice is left out. The least tried come first: a few that wait for their second
 * attempt keep no other waiting.
 */
export async function enqueueRecheckPhotos(recheckId: string, queue: PhotoQueue) {
  const unfinished = await findUnfinished(recheckId, PAGE_SIZE)
  for (let first = 0; first < unfinished.length; first += CONCURRENT) {
    const some = unfinished.slice(first, first + CONCURRENT)
    await Promise.all(
      some.map(({ id, attempts }) =>
        attempts < MAX_ATTEMPTS ? queue.recheck(id, recheckId) : skipRecheck(id, recheckId)
      )
    )
  }
  await finishRecheck(recheckId)
  return unfinished.length
}

/** The job that hands over, once at a time for a look again. */
export const enqueueRecheckJob = (recheckId: string, gateway: SeasonGateway) =>
  gateway.startJob('handOverRecheck', recheckId)

/** Goes on with every look again that is not finished. */
export async function sweepRechecks(gateway: SeasonGateway) {
  const unfinished = await db.from('photo_rechecks').whereNull('finished_at').select('id')
  const idOf = ({ id }: { id: string }) => id
  const start = ({ id }: { id: string }) => enqueueRecheckJob(id, gateway)
  return (await eachByItself(unfinished, 'a look again', idOf, start)).length
}
