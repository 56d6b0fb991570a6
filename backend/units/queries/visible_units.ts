import type { Viewer } from '#backend/identity/viewer'
import SeasonUnit from '#models/seasons/season_unit'
import { Exception } from '@adonisjs/core/exceptions'

/** The season units that the viewer may see; schools see theirs once the season is published. */
export function visibleUnits(viewer: Viewer) {
  const query = SeasonUnit.query()
  if (viewer.isCentre) return query
  return query
    .whereIn('unit_id', viewer.unitIds)
    .whereHas('season', (season) => season.whereNotNull('published_at'))
}

/** @throws E_ROW_NOT_FOUND if the unit does not exist or the viewer may not see it */
export const visibleUnit = (viewer: Viewer, id: string) =>
  visibleUnits(viewer)
    .where('season_units.id', id)
    .preload('unit')
    .preload('region')
    .preload('season', (season) => season.preload('calendarVersion'))
    .firstOrFail()

/**
 * A unit whose documents, history and billing the viewer may see: its coordinator and the centre.
 * @throws E_FORBIDDEN for users of a college
 */
export async function fullUnit(viewer: Viewer, id: string) {
  const unit = await visibleUnit(viewer, id)
  if (!viewer.seesPapersOf(unit.unitId)) {
    throw new Exception('papers', { status: 403, code: 'E_FORBIDDEN' })
  }
  return unit
}
