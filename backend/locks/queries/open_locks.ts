import { readClock } from '#backend/clock/season_clock'
import { decidingLock, isLocked, type Clocks } from '#domain/locks/lock'
import CaptureLock from '#models/locks/capture_lock'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Now, by the season's clock and by the server's own. */
export const clocksNow = async (trx?: TransactionClientContract): Promise<Clocks> => ({
  season: (await readClock(trx)).now,
  wall: new Date().toISOString(),
})

const inWords = (lock: CaptureLock) => ({
  ...{ kind: lock.kind, cause: lock.cause },
  endsAt: lock.endsAt?.toUTC().toISO() ?? null,
  endsWall: lock.endsWall?.toUTC().toISO() ?? null,
  isEnded: lock.endedAt !== null,
})

/** The locks of a student, with those of whoever was merged into them. */
export const locksOf = (studentId: string, trx?: TransactionClientContract) =>
  CaptureLock.query({ client: trx }).whereIn('student_id', (of) =>
    of.from('students').where('id', studentId).orWhere('merged_into', studentId).select('id')
  )

/** The lock that stops a student now; null if none does. */
export async function openLock(
  studentId: string,
  now: Clocks,
  trx?: TransactionClientContract
): Promise<ReturnType<typeof inWords> | null> {
  const locks = (await locksOf(studentId, trx).whereNull('ended_at')).map(inWords)
  return decidingLock(locks.filter((lock) => isLocked(lock, now)))
}
