import type { Viewer } from '#backend/identity/viewer'
import { NOT_OVER } from '#backend/seasons/queries/not_over'
import { visibleSeasons } from '#backend/seasons/queries/visible_seasons'
import type Season from '#models/seasons/season'

/** The viewer's seasons with what their transformer needs; the units are counted that the viewer may see. */
const described = (viewer: Viewer) =>
  visibleSeasons(viewer)
    .preload('policy')
    .preload('calendarVersion')
    .withCount('units', (units) => {
      if (!viewer.isCentre) units.whereIn('unit_id', viewer.unitIds)
    })
    .withCount('units', (units) => {
      if (!viewer.isCentre) units.whereIn('unit_id', viewer.unitIds)
      units.as('open_units').whereRaw(NOT_OVER)
    })

/** @throws E_ROW_NOT_FOUND */
export const describedSeason = (viewer: Viewer, id: string): Promise<Season> =>
  described(viewer).where('id', id).firstOrFail()

/** The seasons that the viewer may see, newest first. */
export const describedSeasons = (viewer: Viewer): Promise<Season[]> =>
  described(viewer).orderBy('year', 'desc').orderBy('id').exec()
