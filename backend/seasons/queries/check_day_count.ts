import { readClock } from '#backend/clock/season_clock'
import { requireCountedPhase } from '#backend/units/queries/read_phase'
import type { CivilDate } from '#domain/calendar/civil_date'
import { civilDateOf } from '#domain/calendar/instant'
import type { SeasonPolicy } from '#domain/policy/season_policy'
import { valuesOf } from '#domain/policy/read_policy'
import { err, ok, type Result } from '#domain/result'
import type { DaySpan } from '#domain/season/reach'
import type { Refusal } from '#domain/season/refusal'
import Season from '#models/seasons/season'
import Round from '#models/seasons/round'
import type SeasonUnit from '#models/seasons/season_unit'

export type CountRefusal =
  | Extract<Refusal, { type: 'wrong_phase' | 'day_in_future' }>
  | ({ type: 'day_outside_window'; day: CivilDate } & DaySpan)

/** The days on which a unit is photographed: its own window, and the season's make-up. */
async function captureDays(unit: SeasonUnit): Promise<DaySpan[]> {
  const main = await Round.findBy({ seasonUnitId: unit.id, kind: 'main' })
  const season = await Season.query().where('id', unit.seasonId).preload('policy').firstOrFail()
  const { makeUpFrom, makeUpTo } = valuesOf(season.policy.sourced) as SeasonPolicy
  const dated = (day: string) => `${season.year}-${day}`
  return [
    ...(main?.firstDay ? [{ firstDay: main.firstDay, lastDay: main.lastDay! }] : []),
    ...(makeUpFrom && makeUpTo ? [{ firstDay: dated(makeUpFrom), lastDay: dated(makeUpTo) }] : []),
  ]
}

/**
 * Checks whether a day of a unit may be counted now: its phase has photos to count, the day is not in
 * the future, and it is a capture day. 各校每日检查采集情况 (苏教指通〔2023〕13号 附件1 注1).
 */
export async function checkDayCount(
  unit: SeasonUnit,
  day: CivilDate
): Promise<Result<null, CountRefusal>> {
  const open = await requireCountedPhase(unit)
  if (!open.ok) return open
  const today = civilDateOf((await readClock()).now)
  if (day > today) return err({ type: 'day_in_future', today })
  const spans = await captureDays(unit)
  if (spans.some(({ firstDay, lastDay }) => day >= firstDay && day <= lastDay)) return ok(null)
  const [window = { firstDay: today, lastDay: today }] = spans
  return err({ type: 'day_outside_window', day, ...window })
}
