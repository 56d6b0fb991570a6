import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { deskPhoto } from '#backend/photos/queries/desk_photo'
import {
  askDesk,
  MOVES,
  type Decision,
  type DeskFault,
  type Finding,
  type PhotoState,
} from '#domain/photos/desk'
import { err, ok, type Result } from '#domain/result'
import type { Actor } from '#domain/season/act_rule'
import type Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { lockPhoto, lockStudentAndFindAccepted } from './lock_photo.js'

export type DecisionFault = DeskFault | { type: 'other_accepted' }

/** A person's decision about a photo, with its reason. */
export interface DecisionRequest {
  decision: Decision
  reason?: string
  /** Rephotographed or beautified (翻拍, 美颜), as seen by a person, never by a model. */
  finding?: Finding
}

/**
 * Applies a person's decision to a photo. The machine's verdict stays as it was. Who may decide, in which
 * states, and when a reason is required is ruled by `askDesk`.
 * @param photo with its unit and its season's policy loaded
 */
export async function decidePhoto(
  photo: Photo,
  { decision, reason, finding }: DecisionRequest,
  { userId: authorId, roles }: Actor
): Promise<Result<PhotoState, DecisionFault>> {
  const { now } = await readClock()
  return db.transaction(async (trx): Promise<Result<PhotoState, DecisionFault>> => {
    const current = await lockPhoto(photo.id, trx)
    const desk = await deskPhoto(current, photo.seasonUnit, authorId, trx)
    const allowed = askDesk(decision, desk, { roles, reason })
    if (!allowed.ok) return allowed
    const { to } = MOVES[decision]
    if (to === 'accepted' && (await lockStudentAndFindAccepted(current, trx)))
      return err({ type: 'other_accepted' })
    await trx
      .from('photos')
      .where('id', photo.id)
      .update({
        status: to,
        // No product is made of a failed photo until somebody accepts it.
        ...(decision === 'override' && { make_asked_at: trx.raw('now()'), attempts: 0 }),
      })
    const businessAt = DateTime.fromISO(now)
    const found = allowed.value.finding && finding
    const row = { photoId: photo.id, decision, reason, finding: found, authorId, businessAt }
    await PhotoDecision.create(row, { client: trx })
    const subject = { subjectType: 'photo', subjectId: photo.id }
    await recordAudit(
      { actorId: authorId, action: `photo.${decision}`, ...subject, businessAt: now },
      trx
    )
    return ok(to)
  })
}
