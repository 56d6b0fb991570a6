import type { Viewer } from '#backend/identity/viewer'
import SeasonUnit from '#models/seasons/season_unit'
import { Exception } from '@adonisjs/core/exceptions'

/** The units that this viewer may see: a school's people see theirs once the season is published. */
export function visibleUnits(viewer: Viewer) {
  const query = SeasonUnit.query()
  if (viewer.isCentre) return query
  return query
    .whereIn('unit_id', viewer.unitIds)
    .whereHas('season', (season) => season.whereNotNull('published_at'))
}

/** @throws E_ROW_NOT_FOUND for a unit that is not there or not the viewer's: both look the same */
export const visibleUnit = (viewer: Viewer, id: string) =>
  visibleUnits(viewer)
    .where('season_units.id', id)
    .preload('unit')
    .preload('region')
    .preload('season', (season) => season.preload('calendarVersion'))
    .firstOrFail()

/**
 * A unit with its papers, its history and its money: for its coordinator and the centre.
 * @throws E_FORBIDDEN for a college's people, who see where the unit stands and no more
 */
export async function fullUnit(viewer: Viewer, id: string) {
  const unit = await visibleUnit(viewer, id)
  if (!viewer.seesPapersOf(unit.unitId)) {
    throw new Exception('papers', { status: 403, code: 'E_FORBIDDEN' })
  }
  return unit
}
