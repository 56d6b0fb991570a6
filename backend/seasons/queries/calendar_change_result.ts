import type { MovedDeadline } from '#domain/season/calendar_change'
import type { JobResults } from '#models/jobs/job'
import SeasonUnit from '#models/seasons/season_unit'
import UnitStep from '#models/seasons/unit_step'
import UnitProgress from '#models/seasons/unit_progress'

/**
 * Reads from the steps which of these season units have applied the calendar under a key. A unit that
 * is over by now counts as done, because it has no deadlines.
 */
export async function calendarChangeResult(seasonUnitIds: string[], key: string) {
  const units = await SeasonUnit.query().whereIn('id', seasonUnitIds).preload('unit').orderBy('id')
  const steps = await UnitStep.query().whereIn('seasonUnitId', seasonUnitIds).where('stepKey', key)
  const over = await UnitProgress.query()
    .whereIn('seasonUnitId', seasonUnitIds)
    .where('track', 'main')
    .whereIn('state', ['closed', 'cancelled'])
  const reached = new Set([...steps, ...over].map(({ seasonUnitId }) => seasonUnitId))
  const movesByUnit = new Map(
    steps.map(({ seasonUnitId, details }) => [seasonUnitId, details.moved as MovedDeadline[]])
  )
  const left = units.filter(({ id }) => !reached.has(id))
  const result: JobResults['apply_calendar'] = {
    units: steps.length,
    failed: left.map(({ unit }) => unit.name),
    moved: units.flatMap(({ id, unit }) => {
      const moved = movesByUnit.get(id) ?? []
      return moved.length > 0 ? [{ seasonUnitId: id, unit: unit.name, moved }] : []
    }),
  }
  return { result, done: reached.size, leftIds: left.map(({ id }) => id) }
}
