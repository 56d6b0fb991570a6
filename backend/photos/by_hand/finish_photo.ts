import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { deskPhoto } from '#backend/photos/queries/desk_photo'
import { addVersion } from '#backend/photos/actions/add_version'
import { keepObjects } from '#backend/photos/erasing/hold_objects'
import { lockPhoto } from '#backend/photos/actions/lock_photo'
import { askDesk, type DeskFault } from '#domain/photos/desk'
import { askHand, type HandFault } from '#domain/photos/hand_made'
import { err, ok, type Result } from '#domain/result'
import type { Actor } from '#domain/season/act_rule'
import type Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { finishedOf } from './finished_of.js'
import type { HandQueue, NotFinished } from './hand_queue.js'
import type { HandWork } from './make_by_hand.js'

export type FinishFault = DeskFault | HandFault | NotFinished

/** May this person make the photo’s finished picture by hand now? */
async function askToFinish(
  current: Photo,
  { seasonUnit }: Photo,
  { userId, roles }: Actor,
  trx?: TransactionClientContract
): Promise<Result<null, DeskFault | HandFault>> {
  const desk = await deskPhoto(current, seasonUnit, userId, trx)
  const allowed = askDesk('finish', desk, { roles })
  return allowed.ok ? askHand(await finishedOf(current, trx)) : allowed
}

/**
 * Makes the finished picture from a frame that a person has chosen, or takes one of their own. A worker makes and
 * measures it; what does not fit changes nothing. It is asked twice whether it may be: a batch may deliver the photo
 * meanwhile, or somebody else change it.
 * @param photo with its unit and its season's policy loaded
 * @returns the number of the new version
 */
export async function finishPhoto(
  photo: Photo,
  work: HandWork,
  actor: Actor,
  queue: HandQueue
): Promise<Result<number, FinishFault>> {
  const open = await askToFinish(photo, photo, actor)
  if (!open.ok) return open
  const made = await queue.finish(photo.id, work)
  if (!made.ok) return made
  const { now: businessAt } = await readClock()
  return db.transaction(async (trx): Promise<Result<number, FinishFault>> => {
    const current = await lockPhoto(photo.id, trx)
    const still = await askToFinish(current, photo, actor, trx)
    if (!still.ok) return still
    const isSame = current.productKey === photo.productKey && current.makeFault === photo.makeFault
    if (!isSame) return err({ type: 'product_changed' })
    const { key, measures } = made.value
    await trx
      .from('photos')
      .where('id', photo.id)
      .update({
        product_key: key,
        make_fault: null,
        product_measures: JSON.stringify(measures),
      })
    await keepObjects(photo.id, [key], trx)
    const frame = work.way === 'cropped' ? work.frame : undefined
    const { way } = work
    const authorId = actor.userId
    const version = await addVersion(
      { photoId: photo.id, way, key, measures, authorId, frame },
      trx
    )
    const subject = { subjectType: 'photo', subjectId: photo.id, businessAt }
    const action = way === 'cropped' ? 'photo.cropped' : 'photo.own_product'
    await recordAudit({ actorId: authorId, action, ...subject, details: { version } }, trx)
    return ok(version)
  })
}
