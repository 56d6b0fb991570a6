import type { Viewer } from '#backend/identity/viewer'
import CityWindow from '#models/seasons/city_window'
import Region from '#models/people/region'
import type Season from '#models/seasons/season'
import SeasonUnit from '#models/seasons/season_unit'

/** A region of a season, with its window if it has one. */
export interface RegionOfSeason {
  region: Region
  window: CityWindow | null
}

/** The regions of a season's schools: all for the centre, for a school those of its own units. */
export async function regionsOfSeason(
  { id: seasonId }: Season,
  { isCentre, unitIds }: Viewer
): Promise<RegionOfSeason[]> {
  const own = SeasonUnit.query()
    .select('region_id')
    .where({ seasonId })
    .if(!isCentre, (query) => query.whereIn('unit_id', unitIds))
  const regions = await Region.query().whereIn('id', own).orderBy('name').preload('contact')
  const windows = await CityWindow.query().where({ seasonId })
  return regions.map((region) => ({
    region,
    window: windows.find(({ regionId }) => regionId === region.id) ?? null,
  }))
}
