import { recordAudit } from '#backend/audit/record_audit'
import { err, ok, type Result } from '#domain/result'
import PhotoRecheck from '#models/photo_recheck'
import type Season from '#models/season'
import db from '@adonisjs/lucid/services/db'
import { photosOfSeason } from './recheck_photos.js'

/**
 * Begins to look at every kept photo of a season again, by the models, limits and code of today. One
 * at a time for a season; what was judged and decided stays as it is. The row is the order: whoever
 * hands the photos over may die and be followed by another.
 */
export async function startRecheck(
  season: Season,
  authorId: string
): Promise<Result<PhotoRecheck, { type: 'recheck_running' } | { type: 'no_photos' }>> {
  return db.transaction(async (trx) => {
    const [count] = await photosOfSeason(season.id, trx).count('* as photos')
    const total = Number(count.photos)
    if (total === 0) return err({ type: 'no_photos' })
    const running = await trx
      .from('photo_rechecks')
      .where('season_id', season.id)
      .whereNull('finished_at')
      .first()
    if (running) return err({ type: 'recheck_running' })
    const begun = await PhotoRecheck.create(
      { seasonId: season.id, authorId, total },
      { client: trx }
    )
    const subject = { subjectType: 'photo_recheck', subjectId: begun.id }
    const details = { seasonId: season.id, photos: total }
    await recordAudit(
      { actorId: authorId, action: 'photo_recheck.started', ...subject, details },
      trx
    )
    return ok(begun)
  })
}
