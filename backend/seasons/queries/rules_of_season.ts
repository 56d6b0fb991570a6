import type { Viewer } from '#backend/identity/viewer'
import { regionsOfSeason, type RegionOfSeason } from '#backend/seasons/queries/regions_of_season'
import { visibleSeasons } from '#backend/seasons/queries/visible_seasons'
import type Season from '#models/seasons/season'

/** A season with its rules, and the regions of the reader's schools. */
export interface SeasonRules {
  season: Season
  regions: RegionOfSeason[]
}

/** @throws E_ROW_NOT_FOUND if the viewer may not see the season */
export async function rulesOfSeason(viewer: Viewer, id: string): Promise<SeasonRules> {
  const season = await visibleSeasons(viewer).where('id', id).preload('policy').firstOrFail()
  return { season, regions: await regionsOfSeason(season, viewer) }
}
