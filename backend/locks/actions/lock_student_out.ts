import { recordAudit } from '#backend/audit/record_audit'
import { clocksNow } from '#backend/locks/queries/open_locks'
import { failuresSince } from '#backend/locks/queries/failures_since'
import { endsOf, lockAfter, LOCK_FOR_FINDING, type Failure, type NewLock } from '#domain/locks/lock'
import { policyOf } from '#domain/policy/read_policy'
import CaptureLock from '#models/locks/capture_lock'
import type Photo from '#models/photos/photo'
import Season from '#models/seasons/season'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

type OfStudent = Pick<Photo, 'id' | 'seasonUnitId' | 'studentId' | 'via'>

const instant = (at: string | null) => (at === null ? null : DateTime.fromISO(at))

async function begin(photo: OfStudent, lock: NewLock, trx: TransactionClientContract) {
  const { id: photoId, seasonUnitId } = photo
  const studentId = photo.studentId!
  const now = await clocksNow(trx)
  const { endsAt, endsWall } = endsOf(lock, now)
  const { kind, cause } = lock
  const row = { seasonUnitId, studentId, photoId, kind, cause }
  const times = { endsAt: instant(endsAt), endsWall: instant(endsWall) }
  await CaptureLock.create(
    { ...row, ...times, businessAt: DateTime.fromISO(now.season) },
    { client: trx }
  )
  const subject = { subjectType: 'student', subjectId: studentId, businessAt: now.season }
  const details = { kind, cause }
  await recordAudit({ actorId: null, action: 'student.locked', ...subject, details }, trx)
}

const isByPhone = ({ via, studentId }: OfStudent) => via === 'phone' && studentId !== null

async function rulesOf({ seasonUnitId }: OfStudent, trx: TransactionClientContract) {
  const season = await Season.query({ client: trx })
    .whereHas('units', (units) => units.where('season_units.id', seasonUnitId))
    .preload('policy')
    .firstOrFail()
  const { lockLivenessFailures, lockOtherFailures, lockHours, coolDownMinutes } = policyOf(
    season.policy.sourced
  )
  return { lockLivenessFailures, lockOtherFailures, lockHours, coolDownMinutes }
}

/** A photo by phone has failed: its student waits, or is locked (扬中瑞教〔2025〕11号 附件2.10–12). After the photo has its verdict. */
export async function lockAfterFailure(
  photo: OfStudent,
  failure: Failure,
  trx: TransactionClientContract
): Promise<void> {
  if (!isByPhone(photo)) return
  const failures = await failuresSince(photo.studentId!, trx)
  await begin(photo, lockAfter(failure, failures, await rulesOf(photo, trx)), trx)
}

/** A reviewer has seen 翻拍 or 美颜 in a photo by phone: only the school unlocks (苏教指通〔2023〕13号 附件2.6). */
export async function lockForFinding(
  photo: OfStudent,
  trx: TransactionClientContract
): Promise<void> {
  if (!isByPhone(photo)) return
  const open = CaptureLock.query({ client: trx }).where({ studentId: photo.studentId! })
  if (await open.where('kind', 'school').whereNull('ended_at').first()) return
  await begin(photo, LOCK_FOR_FINDING, trx)
}

/** The decision that locked was taken back: so is its lock. */
export async function endLockOfPhoto(
  { id: photoId }: Pick<Photo, 'id'>,
  userId: string,
  trx: TransactionClientContract
): Promise<void> {
  const { season } = await clocksNow(trx)
  await CaptureLock.query({ client: trx })
    .where({ photoId, cause: 'finding' })
    .whereNull('ended_at')
    .update({ endedAt: season, endedBy: userId })
}
