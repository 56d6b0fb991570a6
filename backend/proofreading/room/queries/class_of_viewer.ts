import type { Viewer } from '#backend/identity/viewer'
import { visibleClasses } from '#backend/roster/queries/visible_roster'
import type { Capability } from '#domain/identity/permissions'
import { rosterSight } from '#domain/roster/roster_sight'
import type SeasonUnit from '#models/seasons/season_unit'

/** Does the viewer reach everybody of the unit for what the capability allows? */
export function reachesWhole(viewer: Viewer, { unitId }: SeasonUnit, capability: Capability) {
  const sight = rosterSight(viewer.grants, capability)
  return sight === 'all' || sight.unitIds.includes(unitId)
}

/**
 * May the viewer mark this class of the unit as a whole? The students without a class are one group of the whole unit:
 * a college sees only some of them.
 */
export async function isOfViewer(
  viewer: Viewer,
  unit: SeasonUnit,
  classId: string | null
): Promise<boolean> {
  if (classId === null) return reachesWhole(viewer, unit, 'markProof')
  const found = await visibleClasses(viewer, 'markProof')
    .where('classes.id', classId)
    .where('classes.season_unit_id', unit.id)
    .first()
  return found !== null
}
