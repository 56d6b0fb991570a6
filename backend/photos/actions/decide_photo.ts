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
import type Photo from '#models/photo'
import PhotoDecision from '#models/photo_decision'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { lockPhoto, lockSubjectAndFindAccepted } from './photo_subject.js'

export type DecisionFault = DeskFault | { type: 'other_accepted' }

/** What a person says of a photo, and why. */
export interface DecisionRequest {
  decision: Decision
  reason?: string
  /** That it is a picture of a picture, or was made up: seen by a person, never by a model. */
  finding?: Finding
}

/**
 * A person decides about a photo. The judgement stays as it was; whatever goes against the machine or
 * the student says why. Who may, and in which states, is the desk's (`askDesk`).
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
    const desk = await deskPhoto(current, photo.seasonUnit, trx)
    const allowed = askDesk(decision, desk, { roles, reason })
    if (!allowed.ok) return allowed
    const { to } = MOVES[decision]
    if (to === 'accepted' && (await lockSubjectAndFindAccepted(current, trx)))
      return err({ type: 'other_accepted' })
    await trx
      .from('photos')
      .where('id', photo.id)
      .update({
        status: to,
        // Nothing is made of a failed photo until somebody accepts it.
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
