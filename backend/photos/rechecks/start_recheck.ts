import { recordAudit } from '#backend/audit/record_audit'
import { err, ok, type Result } from '#domain/result'
import PhotoRecheck from '#models/photo_recheck'
import type Season from '#models/season'
import db from '@adonisjs/lucid/services/db'

type RecheckFault = { type: 'recheck_running' } | { type: 'no_photos' }

export interface StartedRecheck {
  id: string
  total: number
}

/**
 * Starts a recheck of every stored photo of a season with the current models, limits and code. One recheck
 * runs at a time for a season; verdicts and decisions stay as they are. The rows say what is left, so
 * another process can continue the job.
 */
export const startRecheck = (
  season: Season,
  authorId: string
): Promise<Result<StartedRecheck, RecheckFault>> =>
  db.transaction(async (trx): Promise<Result<StartedRecheck, RecheckFault>> => {
    // Serialised by this lock: two at once would both find none running.
    await trx.from('seasons').where('id', season.id).forUpdate()
    const own = { season_id: season.id }
    const running = await trx.from('photo_rechecks').where(own).whereNull('finished_at').first()
    if (running) return err({ type: 'recheck_running' })
    const { id } = await PhotoRecheck.create({ seasonId: season.id, authorId }, { client: trx })
    // 600,000 rows take longer than the usual timeout of a request.
    await trx.rawQuery(`set local statement_timeout = '10min'`)
    // Only stored photos can be rechecked.
    const { rowCount: total } = await trx.rawQuery(
      `insert into photo_recheck_photos (recheck_id, photo_id)
       select ?, photos.id from photos join season_units on season_units.id = photos.season_unit_id
       where season_units.season_id = ? and photos.object_key is not null`,
      [id, season.id]
    )
    if (total === 0) {
      await trx.from('photo_rechecks').where({ id }).delete()
      return err({ type: 'no_photos' })
    }
    const subject = { subjectType: 'photo_recheck', subjectId: id }
    const details = { seasonId: season.id, photos: total }
    await recordAudit(
      { actorId: authorId, action: 'photo_recheck.started', ...subject, details },
      trx
    )
    return ok({ id, total })
  })
