import type { LetIn } from '#backend/identity/holds_right'
import { unitOfRoute, visibleUnits } from '#backend/units/queries/visible_units'
import ListImport from '#models/roster/list_import'
import type SeasonUnit from '#models/seasons/season_unit'

/**
 * An import by its id, of a unit at which the reader has the right of the route.
 * @throws E_ROW_NOT_FOUND, E_FORBIDDEN as `unitOfRoute`
 */
export async function visibleImport(ctx: LetIn): Promise<{ list: ListImport; unit: SeasonUnit }> {
  const list = await ListImport.query()
    .where('id', ctx.params.id!)
    .whereIn('season_unit_id', visibleUnits(ctx.viewer).select('id'))
    .preload('author')
    .preload('job')
    .firstOrFail()
  return { list, unit: await unitOfRoute(ctx, list.seasonUnitId) }
}
