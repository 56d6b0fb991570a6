import { answer } from '#backend/http/answer'
import { ownPackagesOf } from '#backend/packages/queries/own_packages'
import PackageTransformer from '#backend/packages/transformers/package_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The packages of a unit that the viewer had packed. */
export default class ListPackagesController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    return answer(PackageTransformer.transform(await ownPackagesOf(ctx.viewer, unit)))
  }
}
