import type { Viewer } from '#backend/identity/viewer'
import { judgedUnits } from '#backend/photos/queries/visible_photos'
import PhotoExemption from '#models/photos/photo_exemption'
import Student from '#models/roster/student'

/** @throws E_ROW_NOT_FOUND for one of a unit whose photos the viewer does not judge */
export const visibleExemption = (viewer: Viewer, id: string) =>
  PhotoExemption.query()
    .where({ id })
    .whereIn('season_unit_id', judgedUnits(viewer))
    .preload('seasonUnit')
    .firstOrFail()

/**
 * A student whose photos the viewer judges, with the policy of their season.
 * @throws E_ROW_NOT_FOUND for anybody else
 */
export const studentToExempt = (viewer: Viewer, id: string) =>
  Student.query()
    .where({ id })
    .whereIn('season_unit_id', judgedUnits(viewer))
    .preload('seasonUnit', (unit) => unit.preload('season', (season) => season.preload('policy')))
    .firstOrFail()
