import type { Viewer } from '#backend/identity/viewer'
import { visibleClasses } from '#backend/roster/queries/visible_roster'
import { visibleUnits } from '#backend/units/queries/visible_units'
import { rosterSight } from '#domain/roster/roster_sight'
import Kiosk from '#models/kiosks/kiosk'
import type SeasonUnit from '#models/seasons/season_unit'

/** Units that the viewer reaches as a whole: people of colleges and class teachers reach none. */
function wholeUnits(viewer: Viewer) {
  const sight = rosterSight(viewer.grants, 'runKiosks')
  const units = visibleUnits(viewer)
  return sight === 'all' ? units : units.whereIn('season_units.unit_id', sight.unitIds)
}

/** A unit for which the viewer may open a device for everybody; null otherwise. */
export const wholeUnit = (viewer: Viewer, id: string): Promise<SeasonUnit | null> =>
  wholeUnits(viewer).where('season_units.id', id).first()

/** The devices that the viewer reaches: of own classes, and of whole units only with these. */
export const visibleKiosks = (viewer: Viewer) =>
  Kiosk.query().where((own) =>
    own
      .whereIn('kiosks.season_unit_id', wholeUnits(viewer).select('season_units.id'))
      .orWhereIn('kiosks.class_id', visibleClasses(viewer, 'runKiosks').select('classes.id'))
  )
