import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/seasons/clock/season_clock'
import { err, ok, type Result } from '#domain/result'
import type Photo from '#models/photo'
import type { PhotoState } from '#models/photo'
import PhotoDecision, { type Decision, type Finding } from '#models/photo_decision'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { lockPhoto, otherAccepted } from './one_person.js'

/** From which states a decision is possible, and to which it leads. */
const DECISIONS: Record<Decision, { from: PhotoState[]; to: PhotoState }> = {
  approve: { from: ['awaiting_review'], to: 'accepted' },
  override: { from: ['failed', 'appealed'], to: 'accepted' },
  // An appeal that does not convince: the photo stays what the machine found it to be.
  uphold: { from: ['appealed'], to: 'failed' },
  reset: { from: ['accepted', 'awaiting_review', 'failed', 'appealed', 'parked'], to: 'reset' },
}

/** Decisions against a photo: only they can find that it was not taken of the student as they are. */
const FOUND_BY: Decision[] = ['reset', 'uphold']

export type DecisionFault =
  | { type: 'photo_state' }
  | { type: 'photo_reason_required' }
  | { type: 'photo_not_kept' }
  | { type: 'other_accepted' }

/** What a person says of a photo, and why. */
export interface Decided {
  decision: Decision
  reason?: string
  /** That it is a picture of a picture, or was made up: seen by a person, never by a model. */
  finding?: Finding
}

/**
 * A person decides about a photo. The judgement stays as it was; whatever goes against the machine or
 * the student says why. What could not be decoded was not kept, and cannot be accepted by anybody.
 */
export async function decidePhoto(
  photo: Photo,
  { decision, reason, finding }: Decided,
  authorId: string
): Promise<Result<PhotoState, DecisionFault>> {
  const { from, to } = DECISIONS[decision]
  if (decision !== 'approve' && !reason) return err({ type: 'photo_reason_required' })
  const { now } = await readClock()
  return db.transaction(async (trx): Promise<Result<PhotoState, DecisionFault>> => {
    const current = await lockPhoto(photo.id, trx)
    if (!from.includes(current.status)) return err({ type: 'photo_state' })
    if (to === 'accepted' && !current.objectKey) return err({ type: 'photo_not_kept' })
    if (to === 'accepted' && (await otherAccepted(current, trx)))
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
    const found = FOUND_BY.includes(decision) ? finding : undefined
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
