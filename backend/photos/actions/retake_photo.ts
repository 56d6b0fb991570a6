import { deskPhoto } from '#backend/photos/queries/desk_photo'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { askDesk, type DeskFault } from '#domain/photos/desk'
import type { IntakeFault } from '#domain/photos/intake'
import { ok, type Result } from '#domain/result'
import type { Actor } from '#domain/season/act_rule'
import type Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import { checkIntake, type UploadDetails } from './hand_in_photo.js'
import { lockPhoto, ensureSubject } from './photo_subject.js'
import { receiveUpload } from './receive_upload.js'

/**
 * Receives another photo of the same person, in the same round, in place of one that cannot stay.
 * @param earlier with its unit and its season's policy loaded
 */
export async function retakePhoto(
  earlier: Photo,
  { bytes, ...stated }: UploadDetails & { bytes: Buffer },
  { userId: authorId, roles }: Actor,
  queue: PhotoQueue
): Promise<Result<Photo, DeskFault | IntakeFault>> {
  const { id: replacesId, seasonUnitId, seasonUnit } = earlier
  const intake = await checkIntake(seasonUnit, stated, earlier.round)
  if (!intake.ok) return intake
  const subject = await db.transaction(async (trx): Promise<Result<string, DeskFault>> => {
    const current = await lockPhoto(earlier.id, trx)
    const allowed = askDesk('retake', await deskPhoto(current, seasonUnit, trx), { roles })
    return allowed.ok ? ok(await ensureSubject(current, authorId, trx)) : allowed
  })
  if (!subject.ok) return subject
  const taken = { seasonUnitId, authorId, bytes, subjectId: subject.value, replacesId }
  return ok(await receiveUpload({ ...taken, ...intake.value }, queue))
}
