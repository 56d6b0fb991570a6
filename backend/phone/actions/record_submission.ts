import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { takenAtOf } from '#backend/phone/queries/photos_of_student'
import { tellOfSubmission } from '#backend/student_notices/actions/tell_of_photo'
import { civilDateOf, type Instant } from '#domain/calendar/instant'
import type Photo from '#models/photos/photo'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

/** It counts for the day on which it is submitted: the line of an earlier day is closed (18:10). */
const countedAt = (photo: Photo, at: Instant) =>
  civilDateOf(takenAtOf(photo)) < civilDateOf(at) ? DateTime.fromISO(at) : photo.takenAt

/** From now on this is the photo of its student. @param photo locked, and so is its student */
export async function recordSubmission(
  photo: Photo,
  trx: TransactionClientContract
): Promise<void> {
  const { now: at } = await readClock(trx)
  const times = { submittedAt: DateTime.now(), takenAt: countedAt(photo, at) }
  await photo.useTransaction(trx).merge(times).save()
  await tellOfSubmission(photo, trx)
  const subject = { subjectType: 'photo', subjectId: photo.id, businessAt: at }
  await recordAudit({ actorId: null, action: 'photo.submitted', ...subject }, trx)
}
