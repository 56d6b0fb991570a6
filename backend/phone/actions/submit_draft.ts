import { recordAudit } from '#backend/audit/record_audit'
import { factsOfStudent } from '#backend/phone/queries/facts_of_student'
import type { Bearer } from '#backend/phone/queries/session_of_token'
import { takenAtOf } from '#backend/phone/queries/photos_of_student'
import { lockPhoto } from '#backend/photos/actions/lock_photo'
import { lockStudent } from '#backend/roster/actions/lock_student'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { civilDateOf, type Instant } from '#domain/calendar/instant'
import { askSubmission, type SubmissionFault } from '#domain/phone/submission'
import { err, ok, type Result } from '#domain/result'
import Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

export type SubmitFault = SubmissionFault | WrongPhase | { type: 'not_found' }

/** It counts for the day on which it is submitted: the line of an earlier day is closed (18:10). */
const countedAt = (photo: Photo, at: Instant) =>
  civilDateOf(takenAtOf(photo)) < civilDateOf(at) ? DateTime.fromISO(at) : photo.takenAt

/**
 * Submits a draft (确认上传): from now on it is the photo of this student, and counts. The others stay in the draft box,
 * in case this one is reset. Submitting it again changes nothing.
 */
export const submitDraft = (
  bearer: Pick<Bearer, 'student' | 'unit'>,
  photoId: string
): Promise<Result<null, SubmitFault>> =>
  db.transaction(async (trx): Promise<Result<null, SubmitFault>> => {
    const { student, unit } = bearer
    const own = { id: photoId, studentId: student.id, via: 'phone' as const }
    if (!(await Photo.query({ client: trx }).where(own).whereNull('draft_removed_at').first()))
      return err({ type: 'not_found' })
    const photo = await lockPhoto(photoId, trx)
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
    await lockStudent(student.id, trx)
    if (photo.submittedAt && photo.status !== 'reset') return ok(null)
    const { window, clocks, lock, submitted } = await factsOfStudent(bearer, trx)
    const { season: at } = clocks
    const of = { state: photo.status, submitted: submitted?.status ?? null }
    const allowed = askSubmission({ ...of, window, at, lock })
    if (!allowed.ok) return allowed
    const times = { submittedAt: DateTime.now(), takenAt: countedAt(photo, at) }
    await photo.useTransaction(trx).merge(times).save()
    const subject = { subjectType: 'photo', subjectId: photoId, businessAt: at }
    await recordAudit({ actorId: null, action: 'photo.submitted', ...subject }, trx)
    return ok(null)
  })
