import { recordAudit } from '#backend/audit/record_audit'
import { lockSeason } from '#backend/seasons/queries/lock_season'
import { err, ok, type Result } from '#domain/result'
import type PhotoLimit from '#models/photos/photo_limit'
import db from '@adonisjs/lucid/services/db'

export type ApprovalFault =
  { type: 'second_person_needed' } | { type: 'already_in_force' } | { type: 'limits_superseded' }

/**
 * Four eyes: whoever proposed limits cannot put them in force. Newer limits in force are not undone by
 * older ones.
 */
export async function approveLimits(
  proposed: PhotoLimit,
  approverId: string
): Promise<Result<null, ApprovalFault>> {
  if (proposed.inForceAt) return err({ type: 'already_in_force' })
  if (proposed.authorId === approverId) return err({ type: 'second_person_needed' })
  return db.transaction(async (trx): Promise<Result<null, ApprovalFault>> => {
    await lockSeason(proposed.seasonId, trx)
    const newer = await trx
      .from('photo_limits')
      .where({ season_id: proposed.seasonId, pack: proposed.pack })
      .where('number', '>', proposed.number)
      .whereNotNull('in_force_at')
      .first()
    if (newer) return err({ type: 'limits_superseded' })
    const agreed = await trx
      .from('photo_limits')
      .where('id', proposed.id)
      .whereNull('in_force_at')
      .update({ approver_id: approverId, in_force_at: new Date() })
    if (Number(agreed) === 0) return err({ type: 'already_in_force' })
    const subject = { subjectType: 'photo_limit', subjectId: proposed.id }
    await recordAudit({ actorId: approverId, action: 'photo_limits.approved', ...subject }, trx)
    return ok(null)
  })
}
