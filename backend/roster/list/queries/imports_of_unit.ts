import ListImport from '#models/roster/list_import'
import type SeasonUnit from '#models/seasons/season_unit'

const SHOWN = 50

/** The imports of a unit's list, newest first; dropped previews are of no use. */
export const importsOfUnit = ({ id }: SeasonUnit) =>
  ListImport.query()
    .where('seasonUnitId', id)
    .whereNot('state', 'dropped')
    .preload('author')
    .preload('job')
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .limit(SHOWN)

/** The columns that were chosen for the last list of this unit. */
export async function lastMapping({ id }: SeasonUnit) {
  const last = await ListImport.query()
    .where('seasonUnitId', id)
    .orderBy('recorded_at', 'desc')
    .first()
  return last?.mapping ?? {}
}
