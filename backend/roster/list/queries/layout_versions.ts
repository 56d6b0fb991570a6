import LayoutVersion from '#models/roster/layout_version'
import Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'

/** The frozen versions of a unit, newest first. */
export const layoutVersions = ({ id }: SeasonUnit) =>
  LayoutVersion.query().where('seasonUnitId', id).preload('author').orderBy('no', 'desc').limit(100)

/** How many students the list has now. */
export async function listedHeads({ id }: SeasonUnit): Promise<number> {
  const counted = await Student.query()
    .where('seasonUnitId', id)
    .whereNotNull('listPosition')
    .whereNull('delistedAt')
    .whereNull('mergedInto')
    .count('* as heads')
    .firstOrFail()
  return Number(counted.$extras.heads)
}
