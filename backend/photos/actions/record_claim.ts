import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import type { Claimed } from '#domain/photos/claims'
import type Photo from '#models/photos/photo'
import type { ClaimWhy } from '#models/photos/photo_claim'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Who moves photos from one student to another, why, and by which swap. */
export interface ClaimOrder {
  why: ClaimWhy
  authorId: string
  reason?: string
  swapId?: string
}

/** A merge has one entry for all photos, of the student. */
const ACTIONS: Partial<Record<ClaimWhy, string>> = {
  matched: 'photo.matched',
  swapped: 'photo.swapped',
  discarded: 'photo.discarded',
}

/** Takes locked photos out of the way of `one_accepted_photo`, which is checked row by row. */
export const withdrawAccepted = (photos: readonly Photo[], trx: TransactionClientContract) =>
  trx
    .from('photos')
    .whereIn(
      'id',
      photos.map(({ id }) => id)
    )
    .where('status', 'accepted')
    .update({ status: 'awaiting_review' })

/** Writes whose a photo is now, with its claim and its audit entry. Students are named by their ids. */
export async function recordClaim(
  photo: Photo,
  { studentId, status, isDiscarded }: Claimed,
  { why, authorId, reason, swapId }: ClaimOrder,
  trx: TransactionClientContract
): Promise<void> {
  const { now } = await readClock(trx)
  await trx
    .from('photos')
    .where('id', photo.id)
    .update({
      student_id: studentId,
      status,
      discarded_at: isDiscarded ? trx.raw('now()') : null,
      // No product is made of a failed photo; of one that has not failed after all, the sweep has it made.
      ...(photo.status === 'failed' &&
        status !== 'failed' && { make_asked_at: trx.raw('now()'), attempts: 0 }),
    })
  await trx.table('photo_claims').insert({
    season_unit_id: photo.seasonUnitId,
    photo_id: photo.id,
    from_student: photo.studentId,
    to_student: studentId,
    why,
    swap_id: swapId ?? null,
    author_id: authorId,
    reason: reason ?? null,
    // Under the lock: the beginning of the transaction may be before that of an earlier claim.
    recorded_at: trx.raw('clock_timestamp()'),
  })
  const action = ACTIONS[why]
  if (!action) return
  const subject = { subjectType: 'photo', subjectId: photo.id, businessAt: now }
  const details = { from: photo.studentId, to: studentId, ...(swapId && { swapId }) }
  await recordAudit({ actorId: authorId, action, ...subject, details }, trx)
}
