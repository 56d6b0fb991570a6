import { answerWith } from '#backend/http/answer'
import ExpectationTransformer from '#backend/roster/transformers/expectation_transformer'
import { expectationsOf } from '#backend/roster/queries/expectations'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** How many graduates a school said it has, the newest first. */
export default class ListExpectationsController {
  async handle(ctx: HttpContext) {
    const rows = await expectationsOf(await unitOfRoute(ctx))
    return answerWith(ExpectationTransformer.transform(rows), { next: null, total: rows.length })
  }
}
