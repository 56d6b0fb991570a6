import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import type { SeasonGateway } from '#backend/seasons/engine/season_gateway'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** So many are handed over side by side, and so many at a time. */
const SIDE_BY_SIDE = 25
const AT_A_TIME = 2_000

/** Photos of a season that were kept: there is something to look at. */
export const photosOfSeason = (seasonId: string, trx?: TransactionClientContract) =>
  (trx ?? db)
    .from('photos')
    .join('season_units', 'season_units.id', 'photos.season_unit_id')
    .where('season_units.season_id', seasonId)
    .whereNotNull('photos.object_key')

const isDone = (table: string) => (query: { whereRaw: (sql: string) => unknown }) =>
  query.whereRaw(`${table}.photo_id = photos.id and ${table}.recheck_id = photo_rechecks.id`)

/** Hands over what is left of a look again; what is under way already is not begun twice. */
export async function handOverRecheck(recheckId: string, queue: PhotoQueue) {
  const { season_id: seasonId } = await db
    .from('photo_rechecks')
    .where('id', recheckId)
    .firstOrFail()
  const left = await photosOfSeason(seasonId)
    .join('photo_rechecks', 'photo_rechecks.season_id', 'season_units.season_id')
    .where('photo_rechecks.id', recheckId)
    // What was handed in since then was judged by the rules of today anyway.
    .whereColumn('photos.checked_at', '<=', 'photo_rechecks.recorded_at')
    .whereNotExists((query) => isDone('photo_verdicts')(query.from('photo_verdicts')))
    .whereNotExists((query) => isDone('photo_recheck_skips')(query.from('photo_recheck_skips')))
    .orderBy('photos.id')
    .limit(AT_A_TIME)
    .select('photos.id')
  for (let first = 0; first < left.length; first += SIDE_BY_SIDE) {
    const some = left.slice(first, first + SIDE_BY_SIDE)
    await Promise.all(some.map(({ id }) => queue.recheck(id, recheckId)))
  }
  return left.length
}

/** The job that hands over, once at a time for a look again. */
export const startHandOver = (recheckId: string, gateway: SeasonGateway) =>
  gateway.startJob('handOverRecheck', `photo/rechecks/${recheckId}`, [recheckId])

/** Goes on with every look again that is not finished. */
export async function sweepRechecks(gateway: SeasonGateway) {
  const unfinished = await db.from('photo_rechecks').whereNull('finished_at').select('id')
  for (const { id } of unfinished) await startHandOver(id, gateway)
  return unfinished.length
}
