import { deskPhoto } from '#backend/photos/queries/desk_photo'
import { hasWithdrawn, type ConsentWithdrawn } from '#backend/photos/queries/withdrawn_consent'
import { lockStudentOfUnit } from '#backend/roster/actions/lock_student'
import { matchPhoto as ruleOfMatch, type ClaimFault } from '#domain/photos/claims'
import { askDesk, type DeskFault, type PhotoState } from '#domain/photos/desk'
import { err, ok, type Result } from '#domain/result'
import type { Actor } from '#domain/season/act_rule'
import { lockRows, recordMerge } from './record_merge.js'
import Photo from '#models/photos/photo'
import Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import db from '@adonisjs/lucid/services/db'
import { claimedPhoto, standingOf } from './lock_claims.js'
import { lockPhoto } from './lock_photo.js'
import { recordClaim } from './record_claim.js'

export type MatchFault = DeskFault | ClaimFault | ConsentWithdrawn | { type: 'student_unknown' }

/**
 * The person of a photo from before there were students is nothing but their photos. With the last of them
 * they become whom those show, and bring their exemption and attempts.
 */
async function mergeNameless(
  id: string,
  kept: Student,
  actorId: string,
  trx: TransactionClientContract
): Promise<void> {
  const nameless = { id, origin: 'legacy', xhKey: null } as const
  if (!(await Student.findBy(nameless, { client: trx }))) return
  await lockRows(id, kept.id, trx)
  if (await Photo.findBy('studentId', id, { client: trx })) return
  const gone = await Student.findOrFail(id, { client: trx })
  await recordMerge(gone, kept, { photos: 1, actorId }, trx)
}

/**
 * Says whom a photo shows: a student of its unit, in place of nobody or of whom it was wrongly given to. A
 * discarded photo comes back. Its state is asked of the desk again.
 * @param photo with its unit and its season's policy loaded
 */
export const matchPhoto = (
  photo: Photo,
  wanted: string,
  { userId: authorId, roles }: Actor
): Promise<Result<PhotoState, MatchFault>> =>
  db.transaction(async (trx): Promise<Result<PhotoState, MatchFault>> => {
    const current = await lockPhoto(photo.id, trx)
    const allowed = askDesk('match', await deskPhoto(current, photo.seasonUnit, authorId, trx), {
      roles,
    })
    if (!allowed.ok) return allowed
    const student = await lockStudentOfUnit(wanted, photo.seasonUnitId, trx, current.studentId)
    if (!student) return err({ type: 'student_unknown' })
    if (await hasWithdrawn(student.id, trx)) return err({ type: 'consent_withdrawn' })
    const standing = await standingOf(current, student.id, [current], trx)
    const claimed = ruleOfMatch(await claimedPhoto(current, trx), student.id, standing)
    if (!claimed.ok) return claimed
    await recordClaim(current, claimed.value, { why: 'matched', authorId }, trx)
    if (current.studentId) await mergeNameless(current.studentId, student, authorId, trx)
    return ok(claimed.value.status)
  })
