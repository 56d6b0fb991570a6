import { today as readToday } from '#backend/clock/season_clock'
import type { Viewer } from '#backend/identity/viewer'
import { countChips } from '#backend/photos/wall/count_wall'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import type { CivilDate } from '#domain/calendar/civil_date'
import type { Instant } from '#domain/calendar/instant'
import { dayEnd } from '#domain/photos/day_end'
import { lookAtOf } from '#domain/photos/looks'
import { policyOf } from '#domain/policy/read_policy'
import type SeasonUnit from '#models/seasons/season_unit'

/** Chips of the wall with what has to be done on the same day, or has still to be retaken. */
const OF_TODAY = ['unlooked', 'awaiting', 'failed', 'reset', 'appealed', 'unmatched'] as const
export type TodayChip = (typeof OF_TODAY)[number]

/** 每日检查: the photos that were taken today and are not done with, each number as the wall shows it. */
export interface TodayOfUnit {
  /** By the season's clock. */
  day: CivilDate
  /** Until when they have to be dealt with; null on a day without capture. */
  closesAt: Instant | null
  /** Null: the season does not ask for a look at every photo. */
  photos: Record<Exclude<TodayChip, 'unlooked'>, number> & { unlooked: number | null }
}

/** Today's photos of a unit, as far as the viewer sees its students. */
export async function todayOfUnit(viewer: Viewer, unit: SeasonUnit): Promise<TodayOfUnit> {
  const day = await readToday()
  await unit.load('season', (season) => season.preload('policy'))
  const looksAtAll = lookAtOf(policyOf(unit.season.policy.sourced)) === 'all'
  const chips = OF_TODAY.filter((chip) => looksAtAll || chip !== 'unlooked')
  const counts = await countChips(viewer, { seasonUnitId: unit.id, day }, chips)
  const closesAt = dayEnd(await readRounds(unit), day)
  return { day, closesAt, photos: { ...counts, unlooked: looksAtAll ? counts.unlooked : null } }
}
