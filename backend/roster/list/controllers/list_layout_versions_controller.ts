import { answerWith } from '#backend/http/answer'
import { layoutVersions, listedHeads } from '#backend/roster/list/queries/layout_versions'
import LayoutVersionTransformer from '#backend/roster/list/transformers/layout_version_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The frozen versions of a unit's layout data, newest first, and how many students the list has now. */
export default class ListLayoutVersionsController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const versions = LayoutVersionTransformer.transform(await layoutVersions(unit))
    return answerWith(versions, { listed: await listedHeads(unit) })
  }
}
