import type { SeasonClock } from '#backend/clock/season_clock'
import type { Viewer } from '#backend/identity/viewer'
import { nextEventAt } from '#backend/rehearsal/clock_target'
import SeasonUnit from '#models/seasons/season_unit'

/** The clock as a viewer may see it. */
export interface VisibleClock {
  clock: SeasonClock
  /** Counts the events of all units: only for the centre. */
  seq: number | null
  /** The name of the unit that stopped the walk, if the viewer may see it. */
  stuckAt: string | null
  /** The next automatic event of the viewer's units. */
  nextEventAt: string | null
}

async function unitName(seasonUnitId: string | null, viewer: Viewer): Promise<string | null> {
  if (!seasonUnitId) return null
  const unit = await SeasonUnit.query().where('id', seasonUnitId).preload('unit').first()
  if (unit) return viewer.sees(unit.unitId) ? unit.unit.name : null
  return viewer.isCentre ? seasonUnitId : null
}

/** What the viewer may know of the clock: schools see their own units only. */
export const clockForViewer = async (
  clock: SeasonClock,
  viewer: Viewer
): Promise<VisibleClock> => ({
  clock,
  seq: viewer.isCentre ? clock.seq : null,
  stuckAt: await unitName(clock.stuckAt, viewer),
  nextEventAt: await nextEventAt(viewer.isCentre ? undefined : viewer.unitIds),
})
