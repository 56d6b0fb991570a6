import type { Instant } from '../calendar/instant.js'
import { closesAt, opensAt, type CaptureWindow } from './capture_window.js'
import { isWithinReach, seasonReach, type DaySpan } from './reach.js'

/** A draft as it would be published: regions with windows, units with the number of coordinators. */
export interface SeasonPlan {
  year: number
  regions: { name: string; window: CaptureWindow | null }[]
  units: { name: string; coordinators: number }[]
}

/** Why a draft cannot be published. */
export type PublicationObstacle =
  | { type: 'no_units' }
  | { type: 'no_window'; regions: string[] }
  | ({ type: 'windows_outside_reach'; regions: string[] } & DaySpan)
  | { type: 'window_over'; regions: string[] }

/** What a person should know before publishing. */
export type PublicationWarning =
  | { type: 'window_begun'; regions: string[] }
  | { type: 'window_other_year'; regions: string[]; year: number }
  | { type: 'no_coordinator'; units: string[]; count: number }

export interface Publication {
  obstacles: PublicationObstacle[]
  warnings: PublicationWarning[]
}

interface Planned {
  name: string
  window: CaptureWindow
}

/** Groups regions by the state of their windows. */
function classifyWindows({ year, regions }: SeasonPlan, at: Instant) {
  const isOutside = ({ window: { firstDay, lastDay } }: Planned) =>
    !isWithinReach(year, firstDay) || !isWithinReach(year, lastDay)
  const without = regions.filter(({ window }) => window === null)
  const planned = regions.flatMap(({ name, window }) => (window ? [{ name, window }] : []))
  const outside = planned.filter(isOutside)
  const inside = planned.filter((region) => !outside.includes(region))
  const over = inside.filter(({ window }) => closesAt(window) <= at)
  const ahead = inside.filter((region) => !over.includes(region))
  const begun = ahead.filter(({ window }) => opensAt(window) <= at)
  const elsewhere = ahead.filter(({ window }) => !window.firstDay.startsWith(`${year}-`))
  return { without, outside, over, begun, elsewhere }
}

const toNames = (found: { name: string }[]) => found.map(({ name }) => name)

/**
 * Judges whether a draft can be published at `at`. Windows that are missing, outside the season's
 * reach or over are obstacles; windows that have begun or are in another year, and units without a
 * coordinator, are warnings. Both name the regions or units.
 */
export function judgePublication(plan: SeasonPlan, at: Instant): Publication {
  const { without, outside, over, begun, elsewhere } = classifyWindows(plan, at)
  const { year, units } = plan
  const alone = units.filter(({ coordinators }) => coordinators === 0)
  const obstacles: (PublicationObstacle | false)[] = [
    units.length === 0 && { type: 'no_units' },
    without.length > 0 && { type: 'no_window', regions: toNames(without) },
    outside.length > 0 && {
      type: 'windows_outside_reach',
      regions: toNames(outside),
      ...seasonReach(year),
    },
    over.length > 0 && { type: 'window_over', regions: toNames(over) },
  ]
  const warnings: (PublicationWarning | false)[] = [
    begun.length > 0 && { type: 'window_begun', regions: toNames(begun) },
    elsewhere.length > 0 && { type: 'window_other_year', regions: toNames(elsewhere), year },
    alone.length > 0 && { type: 'no_coordinator', units: toNames(alone), count: alone.length },
  ]
  return {
    obstacles: obstacles.filter((obstacle) => obstacle !== false),
    warnings: warnings.filter((warning) => warning !== false),
  }
}
