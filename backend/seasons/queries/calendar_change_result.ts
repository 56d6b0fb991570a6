import type { MovedDeadline } from '#domain/season/calendar_change'
import SeasonUnit from '#models/seasons/season_unit'
import UnitStep from '#models/seasons/unit_step'
import UnitProgress from '#models/seasons/unit_progress'
import type { MovedUnit } from './preview_calendar.js'

/** What a change of the calendar has brought: seasons that have it, names of those that do not, moves. */
export interface CalendarChangeResult {
  units: number
  failed: string[]
  moved: MovedUnit[]
}

/**
 * Reads from the timelines which of these season units have taken a calendar under a key. One that is
 * over meanwhile has no deadlines left: it counts as done, and needs no calendar.
 */
export async function calendarChangeResult(seasonUnitIds: string[], key: string) {
  const units = await SeasonUnit.query().whereIn('id', seasonUnitIds).preload('unit').orderBy('id')
  const steps = await UnitStep.query().whereIn('seasonUnitId', seasonUnitIds).where('stepKey', key)
  const over = await UnitProgress.query()
    .whereIn('seasonUnitId', seasonUnitIds)
    .where('track', 'main')
    .whereIn('state', ['closed', 'cancelled'])
  const reached = new Set([...steps, ...over].map(({ seasonUnitId }) => seasonUnitId))
  const movesOf = new Map(
    steps.map(({ seasonUnitId, details }) => [seasonUnitId, details.moved as MovedDeadline[]])
  )
  const left = units.filter(({ id }) => !reached.has(id))
  const result: CalendarChangeResult = {
    units: steps.length,
    failed: left.map(({ unit }) => unit.name),
    moved: units.flatMap(({ id, unit }) => {
      const moved = movesOf.get(id) ?? []
      return moved.length > 0 ? [{ seasonUnitId: id, unit: unit.name, moved }] : []
    }),
  }
  return { result, done: reached.size, leftIds: left.map(({ id }) => id) }
}
