import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { deskPhoto } from '#backend/photos/queries/desk_photo'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { lockPhoto } from '#backend/photos/actions/lock_photo'
import { askDesk, type DeskFault } from '#domain/photos/desk'
import { askAutomatic } from '#domain/photos/hand_made'
import { ok, type Result } from '#domain/result'
import type { Actor } from '#domain/season/act_rule'
import type Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import { finishedOf } from './finished_of.js'

export type MakeAgainFault = DeskFault | { type: 'product_automatic' }

/**
 * Gives up a finished picture that a person has made: the machine makes it again, as it was before. Only a person says
 * so; the machine itself overwrites none.
 * @param photo with its unit and its season's policy loaded
 */
export async function makeAgain(
  photo: Photo,
  { userId, roles }: Actor,
  queue: PhotoQueue
): Promise<Result<null, MakeAgainFault>> {
  const { now: businessAt } = await readClock()
  const given = await db.transaction(async (trx): Promise<Result<null, MakeAgainFault>> => {
    const current = await lockPhoto(photo.id, trx)
    const desk = await deskPhoto(current, photo.seasonUnit, userId, trx)
    const allowed = askDesk('finish', desk, { roles })
    if (!allowed.ok) return allowed
    const open = askAutomatic(await finishedOf(current, trx))
    if (!open.ok) return open
    await trx
      .from('photos')
      .where('id', photo.id)
      .update({
        product_key: null,
        make_fault: null,
        product_measures: null,
        make_asked_at: trx.raw('now()'),
        attempts: 0,
        attempted_at: null,
      })
    const subject = { subjectType: 'photo', subjectId: photo.id, businessAt }
    await recordAudit({ actorId: userId, action: 'photo.made_again', ...subject }, trx)
    return ok(null)
  })
  if (given.ok) await queue.make(photo.id)
  return given
}
