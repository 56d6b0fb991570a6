import { holdsRightAt, type LetIn } from '#backend/identity/holds_right'
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
 * The season unit of a route, if the viewer has the route's right there: somebody with several grants may
 * have it at one of their units only.
 * @param id where the path does not name it
 * @throws E_ROW_NOT_FOUND as above, E_FORBIDDEN without the right at this unit
 */
export async function unitOfRoute(
  { viewer, right, params }: LetIn,
  id = params.id!
): Promise<SeasonUnit> {
  const unit = await visibleUnit(viewer, id)
  if (!holdsRightAt(viewer, right, unit.unitId))
    throw new Exception('no right at this unit', { status: 403, code: 'E_FORBIDDEN' })
  return unit
}
