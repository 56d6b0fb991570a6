import { recordAudit } from '#backend/audit/record_audit'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { err, ok, type Result } from '#domain/result'
import Photo from '#models/photo'
import PhotoRecheck from '#models/photo_recheck'
import type Season from '#models/season'
import db from '@adonisjs/lucid/services/db'

/** So many are handed over side by side. */
const AT_ONCE = 25

const keptPhotos = (seasonId: string) =>
  Photo.query()
    .whereNotNull('object_key')
    .whereHas('seasonUnit', (unit) => unit.where('season_id', seasonId))
    .select('id')

/**
 * Begins to look at every kept photo of a season again, by the models, limits and code of today. One
 * at a time for a season; what was judged and decided stays as it is.
 */
export async function startRecheck(
  season: Season,
  authorId: string,
  queue: PhotoQueue
): Promise<Result<PhotoRecheck, { type: 'recheck_running' } | { type: 'no_photos' }>> {
  const photos = await keptPhotos(season.id)
  if (photos.length === 0) return err({ type: 'no_photos' })
  const running = await PhotoRecheck.query()
    .where('season_id', season.id)
    .whereNull('finished_at')
    .first()
  if (running) return err({ type: 'recheck_running' })
  const recheck = await db.transaction(async (trx) => {
    const row = { seasonId: season.id, authorId, total: photos.length }
    const begun = await PhotoRecheck.create(row, { client: trx })
    const subject = { subjectType: 'photo_recheck', subjectId: begun.id }
    const details = { seasonId: season.id, photos: photos.length }
    await recordAudit(
      { actorId: authorId, action: 'photo_recheck.started', ...subject, details },
      trx
    )
    return begun
  })
  for (let first = 0; first < photos.length; first += AT_ONCE) {
    const some = photos.slice(first, first + AT_ONCE)
    await Promise.all(some.map(({ id }) => queue.recheck(id, recheck.id)))
  }
  return ok(recheck)
}
