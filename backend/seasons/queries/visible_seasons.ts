import type { Viewer } from '#backend/identity/viewer'
import Season from '#models/seasons/season'

/** The seasons that the viewer may see: all for the centre, published ones with an own unit for schools. */
export const visibleSeasons = ({ isCentre, unitIds }: Viewer) =>
  Season.query().if(!isCentre, (query) =>
    query.whereNotNull('published_at').whereHas('units', (unit) => unit.whereIn('unit_id', unitIds))
  )
