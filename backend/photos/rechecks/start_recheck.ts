import { recordAudit } from '#backend/audit/record_audit'
import { lockSeason } from '#backend/seasons/queries/lock_season'
import { err, ok, type Result } from '#domain/result'
import PhotoRecheck from '#models/photos/photo_recheck'
import type Season from '#models/seasons/season'
import db from '@adonisjs/lucid/services/db'
import { countStoredPhotos } from './list_photos.js'

type RecheckFault = { type: 'recheck_running' } | { type: 'no_photos' }

export interface StartedRecheck {
  id: string
  total: number
}

/**
 * Starts a recheck of every stored photo of a season with the current models, limits and code. One recheck
 * runs at a time for a season; verdicts and decisions stay as they are. Its job lists the photos and
 * another process can continue it: the rows say what is left.
 */
export const startRecheck = (
  { id: seasonId }: Season,
  authorId: string
): Promise<Result<StartedRecheck, RecheckFault>> =>
  db.transaction(async (trx): Promise<Result<StartedRecheck, RecheckFault>> => {
    // Two at once would both find none running.
    await lockSeason(seasonId, trx)
    const rechecks = PhotoRecheck.query({ client: trx })
    const running = await rechecks.where({ seasonId }).whereNull('finishedAt').first()
    if (running) return err({ type: 'recheck_running' })
    const total = await countStoredPhotos(seasonId, trx)
    if (total === 0) return err({ type: 'no_photos' })
    const { id } = await PhotoRecheck.create({ seasonId, authorId, total }, { client: trx })
    const subject = { subjectType: 'photo_recheck', subjectId: id }
    const details = { seasonId, photos: total }
    await recordAudit(
      { actorId: authorId, action: 'photo_recheck.started', ...subject, details },
      trx
    )
    return ok({ id, total })
  })
