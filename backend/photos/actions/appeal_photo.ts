import { recordAudit } from '#backend/audit/record_audit'
import { deskPhoto } from '#backend/photos/queries/desk_photo'
import { readClock } from '#backend/clock/season_clock'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import { askDesk, MOVES, type DeskFault } from '#domain/photos/desk'
import { openRound, type RoundFault } from '#domain/photos/intake'
import { ok, type Result } from '#domain/result'
import type { Actor } from '#domain/season/act_rule'
import type Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { lockPhoto } from './lock_photo.js'

export type AppealFault = DeskFault | RoundFault

/**
 * After `appealAfterFailures` failures a person reviews the photo instead of the machine. The verdict
 * stays; the photo waits for a reviewer with the reason for the appeal. A round that accepts no photos
 * accepts no appeals either.
 * @param photo with its season's policy loaded
 */
export async function appealPhoto(
  photo: Photo,
  reason: string,
  { userId: authorId, roles }: Actor
): Promise<Result<null, AppealFault>> {
  const { now } = await readClock()
  return db.transaction(async (trx): Promise<Result<null, AppealFault>> => {
    const current = await lockPhoto(photo.id, trx)
    const open = openRound(photo.round, await readRounds(photo.seasonUnit, trx))
    if (!open.ok) return open
    const desk = await deskPhoto(current, photo.seasonUnit, authorId, trx)
    const allowed = askDesk('appeal', desk, { roles, reason })
    if (!allowed.ok) return allowed
    const { failures } = desk
    // One that a student took by phone is submitted with it: a person is to look at it.
    const submitted = { submitted_at: trx.raw('coalesce(submitted_at, now())') }
    await trx
      .from('photos')
      .where('id', photo.id)
      .update({ status: MOVES.appeal.to, ...submitted })
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
