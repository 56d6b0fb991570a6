import { deskPhoto } from '#backend/photos/queries/desk_photo'
import { discardPhoto as ruleOfDiscard, type ClaimFault } from '#domain/photos/claims'
import { askDesk, type DeskFault, type PhotoState } from '#domain/photos/desk'
import { ok, type Result } from '#domain/result'
import type { Actor } from '#domain/season/act_rule'
import type Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import { lockStudents } from '#backend/roster/actions/lock_student'
import { claimedPhoto } from './lock_claims.js'
import { lockPhoto } from './lock_photo.js'
import { recordClaim } from './record_claim.js'

/**
 * Sets a photo aside that shows nobody of the school, with a reason. The row and its picture stay, it
 * counts nowhere, and matching it brings it back.
 * @param photo with its unit and its season's policy loaded
 */
export const discardPhoto = (
  photo: Photo,
  reason: string,
  { userId: authorId, roles }: Actor
): Promise<Result<PhotoState, DeskFault | ClaimFault>> =>
  db.transaction(async (trx): Promise<Result<PhotoState, DeskFault | ClaimFault>> => {
    const current = await lockPhoto(photo.id, trx)
    const desk = await deskPhoto(current, photo.seasonUnit, authorId, trx)
    const allowed = askDesk('discard', desk, { roles, reason })
    if (!allowed.ok) return allowed
    await lockStudents([current.studentId], trx)
    const claimed = ruleOfDiscard(await claimedPhoto(current, trx))
    if (!claimed.ok) return claimed
    await recordClaim(current, claimed.value, { why: 'discarded', authorId, reason }, trx)
    return ok(claimed.value.status)
  })
