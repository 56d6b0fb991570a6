import { answerWith } from '#backend/http/answer'
import ExpectationTransformer from '#backend/roster/transformers/expectation_transformer'
import { expectationsOf } from '#backend/roster/queries/expectations'
import { listedHeads } from '#backend/roster/list/queries/layout_versions'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** How many graduates a school said it has, the newest first, and how many its list has: those count. */
export default class ListExpectationsController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const rows = await expectationsOf(unit)
    const meta = { next: null, total: rows.length, listed: await listedHeads(unit) }
    return answerWith(ExpectationTransformer.transform(rows), meta)
  }
}
