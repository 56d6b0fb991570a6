import type { SeasonClock } from '#backend/clock/season_clock'
import { addDays } from '#domain/calendar/civil_date'
import { civilDateOf, instantOf, type Instant } from '#domain/calendar/instant'
import { err, ok, type Result } from '#domain/result'
import db from '@adonisjs/lucid/services/db'

/** To an instant, or to the next automatic event. */
export type ClockAim = { type: 'jump'; to: Instant } | { type: 'next' }

export type TargetFault =
  | { type: 'clock_is_real' }
  | { type: 'clock_goes_forward'; now: Instant }
  | { type: 'clock_too_far'; until: string }
  | { type: 'nothing_ahead' }

/** A season lies in its year and the next; a mistyped year would be walked for minutes. */
const MAX_JUMP_DAYS = 731

/**
 * The earliest instant at which a unit has an automatic event.
 * @param unitIds only these units; all if omitted
 */
export async function nextEventAt(unitIds?: string[]): Promise<Instant | null> {
  const row = await db
    .from('unit_progress')
    .where('track', 'main')
    .if(unitIds, (query) => {
      const own = db.from('season_units').whereIn('unit_id', unitIds!).select('id')
      query.whereIn('season_unit_id', own)
    })
    .min('next_act_at as at')
    .first()
  return row?.at?.toISOString() ?? null
}

function jumpTarget(to: Instant, { now }: SeasonClock): Result<Instant, TargetFault> {
  if (to < now) return err({ type: 'clock_goes_forward', now })
  const until = addDays(civilDateOf(now), MAX_JUMP_DAYS)
  return to > instantOf(until, '23:59') ? err({ type: 'clock_too_far', until }) : ok(to)
}

/**
 * Where the clock would stop.
 * @param unitIds the units whose next event counts; all if omitted
 */
export async function clockTarget(
  aim: ClockAim,
  clock: SeasonClock,
  unitIds?: string[]
): Promise<Result<Instant, TargetFault>> {
  if (clock.mode === 'real') return err({ type: 'clock_is_real' })
  if (aim.type === 'jump') return jumpTarget(aim.to, clock)
  const next = await nextEventAt(unitIds)
  return next ? ok(next) : err({ type: 'nothing_ahead' })
}
