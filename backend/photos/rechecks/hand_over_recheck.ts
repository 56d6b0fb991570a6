import { MOST_ATTEMPTS, type PhotoQueue } from '#backend/photos/queue/photo_queue'
import { eachByItself } from '#backend/engine/each_by_itself'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import db from '@adonisjs/lucid/services/db'
import { finishRecheck, leftOf, skipRechecked } from './recheck_outcome.js'

/** So many are handed over side by side, and so many at a time. */
const SIDE_BY_SIDE = 25
const AT_A_TIME = 2_000

/**
 * Hands over what is left of a look again; what is under way already is not begun twice, and what has
 * killed its process twice is left out. The least tried come first: a few that wait for their second
 * attempt keep no other waiting.
 */
export async function handOverRecheck(recheckId: string, queue: PhotoQueue) {
  const left = await leftOf(recheckId, AT_A_TIME)
  for (let first = 0; first < left.length; first += SIDE_BY_SIDE) {
    const some = left.slice(first, first + SIDE_BY_SIDE)
    await Promise.all(
      some.map(({ id, attempts }) =>
        attempts < MOST_ATTEMPTS ? queue.recheck(id, recheckId) : skipRechecked(id, recheckId)
      )
    )
  }
  await finishRecheck(recheckId)
  return left.length
}

/** The job that hands over, once at a time for a look again. */
export const startHandOver = (recheckId: string, gateway: SeasonGateway) =>
  gateway.startJob('handOverRecheck', recheckId)

/** Goes on with every look again that is not finished. */
export async function sweepRechecks(gateway: SeasonGateway) {
  const unfinished = await db.from('photo_rechecks').whereNull('finished_at').select('id')
  const idOf = ({ id }: { id: string }) => id
  const start = ({ id }: { id: string }) => startHandOver(id, gateway)
  return (await eachByItself(unfinished, 'a look again', idOf, start)).length
}
