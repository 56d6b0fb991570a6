import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/seasons/clock/season_clock'
import { policyOf } from '#domain/policy/read_policy'
import { err, ok, type Result } from '#domain/result'
import type Photo from '#models/photo'
import PhotoDecision from '#models/photo_decision'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { failuresOf, lockPhoto } from './one_person.js'

export type AppealFault =
  | { type: 'photo_state' }
  | { type: 'photo_not_kept' }
  | { type: 'appeal_too_early'; failures: number; needed: number }

/**
 * After so many failures (policy `appealAfterFailures`) a person looks, not the machine once more.
 * The verdict stays; the photo waits for a reviewer, with what was said for it.
 * @param photo with its season's policy loaded
 */
export async function appealPhoto(
  photo: Photo,
  reason: string,
  authorId: string
): Promise<Result<null, AppealFault>> {
  const { appealAfterFailures: needed } = policyOf(photo.seasonUnit.season.policy.sourced)
  const { now } = await readClock()
  return db.transaction(async (trx): Promise<Result<null, AppealFault>> => {
    const current = await lockPhoto(photo.id, trx)
    if (!current.objectKey) return err({ type: 'photo_not_kept' })
    const failures = await failuresOf(current, trx)
    if (failures < needed) return err({ type: 'appeal_too_early', failures, needed })
    if (current.status !== 'failed') return err({ type: 'photo_state' })
    await trx.from('photos').where('id', photo.id).update({ status: 'appealed' })
    const businessAt = DateTime.fromISO(now)
    const row = { photoId: photo.id, decision: 'appeal', reason, authorId, businessAt } as const
    await PhotoDecision.create(row, { client: trx })
    const subject = { subjectType: 'photo', subjectId: photo.id, details: { failures } }
    await recordAudit(
      { actorId: authorId, action: 'photo.appeal', ...subject, businessAt: now },
      trx
    )
    return ok(null)
  })
}
