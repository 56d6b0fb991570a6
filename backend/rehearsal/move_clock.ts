import { audited } from '#backend/audit/audited'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { err, ok, type Result } from '#domain/result'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { isSettled, readClock, type SeasonClock } from '#backend/clock/season_clock'
import { clockTarget, type ClockAim, type TargetFault } from './clock_target.js'

/** A move of the rehearsal clock. */
export type ClockMove = ClockAim | { type: 'run'; rate: number } | { type: 'stand' }

export type ClockFault = TargetFault | { type: 'engine_offline' }

/** The changes of the clock's row for a move. */
async function rowAfter(
  move: ClockMove,
  clock: SeasonClock
): Promise<Result<Record<string, unknown>, ClockFault>> {
  if (move.type === 'stand') return ok(STANDING)
  const walk_from = clock.now
  if (move.type === 'run') return ok({ rate: move.rate, walk_from, walk_target: null })
  const target = await clockTarget(move, clock)
  return target.ok ? ok({ walk_from, walk_target: target.value, rate: 0 }) : err(target.error)
}

const STANDING = { rate: 0, walk_target: null }

const write = (row: Record<string, unknown>, action: string, actorId: string | null) =>
  audited(
    (trx) =>
      trx
        .from('season_clock')
        .where('id', 1)
        .update({ walk_stuck_at: null, ...row }),
    () => ({ actorId, action, subjectType: 'season_clock', subjectId: '1', details: row })
  )

/**
 * Moves the clock: stores the target and starts the job that walks to it.
 * @param actorId the user; null for a command
 */
export async function moveClock(
  move: ClockMove,
  gateway: SeasonGateway,
  actorId: string | null
): Promise<Result<SeasonClock, ClockFault>> {
  const clock = await readClock()
  if (clock.mode === 'real') return err({ type: 'clock_is_real' })
  const row = await rowAfter(move, clock)
  if (!row.ok) return row
  if (move.type !== 'stand' && !(await gateway.isOnline())) return err({ type: 'engine_offline' })
  await write(row.value, `clock.${move.type}`, actorId)
  if (move.type === 'stand') return ok(await readClock())
  try {
    await startWalk(gateway)
  } catch (error) {
    // The caller is told that the engine is offline, so the clock must not move later.
    await write(STANDING, 'clock.move_undone', actorId)
    throw error
  }
  return ok(await readClock())
}

/**
 * Starts a job for this move. If another walk is running, that one continues to the new target and
 * this job ends at once.
 */
const startWalk = (gateway: SeasonGateway) => gateway.startJob('walkClock', randomUUID())

/** Waits up to `ms` until the clock has settled, and returns it. */
export async function waitForClock(ms: number): Promise<SeasonClock> {
  const end = Date.now() + ms
  for (;;) {
    const clock = await readClock()
    if (isSettled(clock) || clock.rate > 0 || Date.now() > end) return clock
    await sleep(50)
  }
}
