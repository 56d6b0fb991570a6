import type { Instant } from '../calendar/instant.js'
import { closesAt, opensAt, type CaptureWindow } from './capture_window.js'
import { isWithinReach, seasonReach, type DaySpan } from './reach.js'

/** A draft as it would be published: its regions with their windows, its units and who is there. */
export interface SeasonPlan {
  year: number
  regions: { name: string; window: CaptureWindow | null }[]
  units: { name: string; coordinators: number }[]
}

/** What keeps a draft from being published. */
export type PublicationObstacle =
  | { type: 'no_units' }
  | { type: 'no_window'; regions: string[] }
  | ({ type: 'windows_outside_reach'; regions: string[] } & DaySpan)
  | { type: 'window_over'; regions: string[] }

/** What somebody should know before a draft is published. */
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

/** The windows of regions by what is to be said of each; a region is told once. */
function sorted({ year, regions }: SeasonPlan, at: Instant) {
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

const namesOf = (found: { name: string }[]) => found.map(({ name }) => name)

/**
 * Can a draft be published at `at`, and what should be known before? Windows that are missing, outside
 * the season's reach or over forbid it, by region; those that have begun or lie in the next year, and
 * units that nobody of the school can act for, are warned of by name.
 */
export function judgePublication(plan: SeasonPlan, at: Instant): Publication {
  const { without, outside, over, begun, elsewhere } = sorted(plan, at)
  const { year, units } = plan
  const alone = units.filter(({ coordinators }) => coordinators === 0)
  const obstacles: (PublicationObstacle | false)[] = [
    units.length === 0 && { type: 'no_units' },
    without.length > 0 && { type: 'no_window', regions: namesOf(without) },
    outside.length > 0 && {
      type: 'windows_outside_reach',
      regions: namesOf(outside),
      ...seasonReach(year),
    },
    over.length > 0 && { type: 'window_over', regions: namesOf(over) },
  ]
  const warnings: (PublicationWarning | false)[] = [
    begun.length > 0 && { type: 'window_begun', regions: namesOf(begun) },
    elsewhere.length > 0 && { type: 'window_other_year', regions: namesOf(elsewhere), year },
    alone.length > 0 && { type: 'no_coordinator', units: namesOf(alone), count: alone.length },
  ]
  return {
    obstacles: obstacles.filter((obstacle) => obstacle !== false),
    warnings: warnings.filter((warning) => warning !== false),
  }
}
