import { lockStudents } from '#backend/roster/actions/lock_student'
import { deskPhoto } from '#backend/photos/queries/desk_photo'
import { swapPhotos as ruleOfSwap, type ClaimFault, type Standing } from '#domain/photos/claims'
import { askDesk, type DeskFault, type PhotoState } from '#domain/photos/desk'
import { err, ok, type Result } from '#domain/result'
import type { Actor } from '#domain/season/act_rule'
import Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import { randomUUID } from 'node:crypto'
import { claimedPhoto, lockPhotos, standingOf } from './lock_claims.js'
import { recordClaim, withdrawAccepted } from './record_claim.js'

/** The rules refuse to swap with a photo of nobody. */
const NOBODY: Standing = { hasOther: false, isExcused: false }

export type SwapFault = DeskFault | ClaimFault | { type: 'photo_unknown' }

/**
 * Exchanges the students of two photos of one unit: each was given to the other's. Both are taken back to
 * review, exchanged and, where they stood by the machine's word alone, accepted again in one transaction.
 * @param photo with its unit and its season's policy loaded
 * @param withId a photo of the same unit
 */
export const swapPhotos = (
  photo: Photo,
  withId: string,
  { userId: authorId, roles }: Actor
): Promise<Result<PhotoState, SwapFault>> =>
  db.transaction(async (trx): Promise<Result<PhotoState, SwapFault>> => {
    const { seasonUnitId, seasonUnit } = photo
    if (!(await Photo.query({ client: trx }).where({ id: withId, seasonUnitId }).first()))
      return err({ type: 'photo_unknown' })
    const locked = await lockPhotos([...new Set([photo.id, withId])], trx)
    const [one, other] = [locked.get(photo.id)!, locked.get(withId)!]
    for (const moving of [one, other]) {
      const desk = await deskPhoto(moving, seasonUnit, authorId, trx)
      const allowed = askDesk('swap', desk, { roles })
      if (!allowed.ok) return allowed
    }
    await lockStudents([one.studentId, other.studentId], trx)
    const moving = [one, other]
    const standing = async (moved: Photo, to: string | null) =>
      to === null ? NOBODY : standingOf(moved, to, moving, trx)
    const claimed = ruleOfSwap(
      [await claimedPhoto(one, trx), await claimedPhoto(other, trx)],
      [await standing(one, other.studentId), await standing(other, one.studentId)]
    )
    if (!claimed.ok) return claimed
    await withdrawAccepted(moving, trx)
    const order = { why: 'swapped', authorId, swapId: randomUUID() } as const
    await recordClaim(one, claimed.value[0], order, trx)
    await recordClaim(other, claimed.value[1], order, trx)
    return ok(claimed.value[0].status)
  })
