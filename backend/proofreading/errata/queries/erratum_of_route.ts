import type { LetIn } from '#backend/identity/holds_right'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import Erratum from '#models/proofreading/erratum'

/**
 * The erratum of a route, with its unit, if the viewer has the route’s right there.
 * @throws E_ROW_NOT_FOUND for those of other schools, E_FORBIDDEN without the right at its unit
 */
export async function erratumOfRoute(ctx: LetIn) {
  const erratum = await Erratum.findOrFail(ctx.params.id!)
  return { erratum, unit: await unitOfRoute(ctx, erratum.seasonUnitId) }
}
