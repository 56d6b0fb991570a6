import type { Viewer } from '#backend/identity/viewer'
import SeasonUnit from '#models/season_unit'

/** The units of published and drafted seasons that this viewer may see. */
export function visibleUnits(viewer: Viewer) {
  const query = SeasonUnit.query()
  return viewer.isCentre ? query : query.whereIn('unit_id', viewer.unitIds)
}

/** @throws E_ROW_NOT_FOUND for a unit that is not there or not the viewer's: both look the same */
export const visibleUnit = (viewer: Viewer, id: string) =>
  visibleUnits(viewer)
    .where('season_units.id', id)
    .preload('unit')
    .preload('region')
    .preload('season', (season) => season.preload('calendarVersion'))
    .firstOrFail()
