import { recordAudit } from '#backend/audit/record_audit'
import type { Viewer } from '#backend/identity/viewer'
import { clocksNow } from '#backend/locks/queries/open_locks'
import { listedLocks } from '#backend/locks/queries/locks_page'
import { tellStudents } from '#backend/student_notices/actions/tell_students'
import { requireOpen } from '#backend/units/queries/read_phase'
import { isLocked, type Clocks } from '#domain/locks/lock'
import type CaptureLock from '#models/locks/capture_lock'
import SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

export interface UnlockReport {
  /** How many of the locks are ended now. */
  unlocked: number
  /** Those that were asked for. */
  asked: number
}

async function endLock(
  lock: CaptureLock,
  { userId, reason, now }: { userId: string; reason: string; now: Clocks },
  trx: TransactionClientContract
) {
  const endedAt = DateTime.fromISO(now.season)
  await lock.useTransaction(trx).merge({ endedAt, endedBy: userId, reason }).save()
  const { id: about, studentId } = lock
  await tellStudents([{ studentId, kind: 'unlocked', about, at: now.season }], trx)
  const subject = { subjectType: 'student', subjectId: studentId, businessAt: now.season }
  const details = { kind: lock.kind, cause: lock.cause, reason }
  await recordAudit({ actorId: userId, action: 'student.unlocked', ...subject, details }, trx)
}

const isOpen = ({ kind, cause, endsAt, endsWall, endedAt }: CaptureLock, now: Clocks) => {
  const inUtc = (at: DateTime | null) => at?.toUTC().toISO() ?? null
  const ends = { endsAt: inUtc(endsAt), endsWall: inUtc(endsWall) }
  return isLocked({ kind, cause, ...ends, isEnded: endedAt !== null }, now)
}

/**
 * Ends locks of students whom the viewer reaches, before their time. It approves nothing and forgets nothing: the
 * photos stay as they are, and failures count anew from here. A pause is not offered: it ends within minutes. Of
 * locks that ended meanwhile, and of seasons that are over, none is touched.
 */
export async function unlockStudents(
  ids: readonly string[],
  reason: string,
  viewer: Viewer
): Promise<UnlockReport> {
  const wanted = [...new Set(ids)]
  let unlocked = 0
  for (const id of wanted.toSorted())
    await db.transaction(async (trx) => {
      const lock = await listedLocks(viewer, trx).where('capture_locks.id', id).forUpdate().first()
      const now = await clocksNow(trx)
      if (!lock || !isOpen(lock, now)) return
      const unit = await SeasonUnit.findOrFail(lock.seasonUnitId, { client: trx })
      if (!(await requireOpen(unit, trx)).ok) return
      await endLock(lock, { userId: viewer.user.id, reason, now }, trx)
      unlocked += 1
    })
  return { unlocked, asked: wanted.length }
}
