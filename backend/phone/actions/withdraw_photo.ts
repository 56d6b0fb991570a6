import { recordAudit } from '#backend/audit/record_audit'
import { factsOfStudent } from '#backend/phone/queries/facts_of_student'
import type { Bearer } from '#backend/phone/queries/session_of_token'
import { lockPhoto } from '#backend/photos/actions/lock_photo'
import { deliveredPhotos } from '#backend/photos/queries/delivered_photos'
import { lockStudent } from '#backend/roster/actions/lock_student'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { askWithdrawal, type WithdrawalFault } from '#domain/phone/submission'
import { err, ok, type Result } from '#domain/result'
import Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'

export type WithdrawFault = WithdrawalFault | WrongPhase | { type: 'not_found' }

/** A submitted photo goes back to the draft box, while nobody has looked at it: another one may be submitted. */
export const withdrawPhoto = (
  bearer: Pick<Bearer, 'student' | 'unit'>,
  photoId: string
): Promise<Result<null, WithdrawFault>> =>
  db.transaction(async (trx): Promise<Result<null, WithdrawFault>> => {
    const { student, unit } = bearer
    const own = { id: photoId, studentId: student.id, via: 'phone' as const }
    const submitted = Photo.query({ client: trx }).where(own).whereNotNull('submitted_at')
    if (!(await submitted.first())) return err({ type: 'not_found' })
    const photo = await lockPhoto(photoId, trx)
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
    await lockStudent(student.id, trx)
    const { window, clocks } = await factsOfStudent(bearer, trx)
    const { season: at } = clocks
    const allowed = askWithdrawal({
      ...{ state: photo.status, window, at, isLooked: photo.lookedAt !== null },
      isDelivered: (await deliveredPhotos([photo.id], trx)).has(photo.id),
    })
    if (!allowed.ok) return allowed
    await photo.useTransaction(trx).merge({ submittedAt: null }).save()
    const subject = { subjectType: 'photo', subjectId: photoId, businessAt: at }
    await recordAudit({ actorId: null, action: 'photo.withdrawn', ...subject }, trx)
    return ok(null)
  })
