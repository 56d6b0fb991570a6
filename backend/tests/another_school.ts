import Unit from '#models/people/unit'
import SeasonUnit from '#models/seasons/season_unit'
import type { World } from './season_fixture.js'

/** A second school in a season, whose students are no business of the first. */
export async function anotherSchool({ season, region }: World): Promise<SeasonUnit> {
  const where = { regionId: region.id }
  const { id: unitId } = await Unit.create({ code: '99997', name: '另一学院', ...where })
  return SeasonUnit.create({ seasonId: season.id, unitId, ...where })
}
