import { deskPhoto } from '#backend/photos/queries/desk_photo'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { askDesk, type DeskFault } from '#domain/photos/desk'
import { ok, type Result } from '#domain/result'
import type { Actor } from '#domain/season/act_rule'
import type Photo from '#models/photos/photo'
import { checkIntake, type StatedFault, type UploadDetails } from './hand_in_photo.js'
import { lockPhoto } from './lock_photo.js'
import { receiveUpload, type ReceivedPhoto, type UploadFault } from './receive_upload.js'

/**
 * Receives another photo of the same person, in the same round, in place of one that cannot stay.
 * @param earlier with its unit and its season's policy loaded
 */
export const retakePhoto = (
  earlier: Photo,
  { bytes, ...stated }: UploadDetails & { bytes: Buffer },
  { userId: authorId, roles }: Actor,
  queue: PhotoQueue
): Promise<Result<ReceivedPhoto, DeskFault | StatedFault | UploadFault>> =>
  receiveUpload<DeskFault | StatedFault>(
    { bytes },
    async (trx) => {
      const { id: replacesId, seasonUnitId, seasonUnit, round } = earlier
      const current = await lockPhoto(replacesId, trx)
      const intake = await checkIntake(seasonUnit, stated, trx, round)
      if (!intake.ok) return intake
      const desk = await deskPhoto(current, seasonUnit, authorId, trx)
      const allowed = askDesk('retake', desk, { roles })
      if (!allowed.ok) return allowed
      return ok({
        seasonUnitId,
        authorId,
        studentId: current.studentId,
        replacesId,
        ...intake.value,
      })
    },
    queue
  )
