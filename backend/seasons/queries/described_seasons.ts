import type { Viewer } from '#backend/identity/viewer'
import { NOT_OVER } from '#backend/seasons/queries/not_over'
import Season from '#models/seasons/season'

/** Seasons with what their transformer needs; the units are counted that the viewer may see. */
const describedSeasons = (viewer: Viewer) =>
  Season.query()
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
  describedSeasons(viewer).where('id', id).firstOrFail()

/** The seasons that the viewer may see, newest first; a school sees its own once they are published. */
export const visibleSeasons = (viewer: Viewer): Promise<Season[]> =>
  describedSeasons(viewer)
    .orderBy('year', 'desc')
    .orderBy('id')
    .if(!viewer.isCentre, (seasons) =>
      seasons
        .whereNotNull('published_at')
        .whereHas('units', (unit) => unit.whereIn('unit_id', viewer.unitIds))
    )
    .exec()
