import type { MovedDeadline } from '#domain/season/calendar_change'
import SeasonUnit from '#models/season_unit'
import db from '@adonisjs/lucid/services/db'
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
  const steps = await db
    .from('unit_steps')
    .whereIn('season_unit_id', seasonUnitIds)
    .where('step_key', key)
  const over = await db
    .from('unit_progress')
    .whereIn('season_unit_id', seasonUnitIds)
    .where('track', 'main')
    .whereIn('state', ['closed', 'cancelled'])
  const reached = new Set([...steps, ...over].map(({ season_unit_id: id }) => id as string))
  const movesOf = new Map<string, MovedDeadline[]>(
    steps.map(({ season_unit_id: id, details }) => [id, details.moved])
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
