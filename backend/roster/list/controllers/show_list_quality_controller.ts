import { answerWith } from '#backend/http/answer'
import { PAGE_ROWS } from '#backend/http/cursors'
import { countQuality, qualityPage } from '#backend/roster/list/queries/list_quality'
import QualityRowTransformer from '#backend/roster/list/transformers/quality_row_transformer'
import { qualityFilter } from '#backend/roster/list/validators'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** Where a unit's list and its photos differ: how often, and a page of one kind. */
export default class ShowListQualityController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { kind, after, limit = PAGE_ROWS } = await ctx.request.validateUsing(qualityFilter)
    const { rows, next } = await qualityPage(unit, kind, { after, limit })
    const counts = await countQuality(unit)
    return answerWith(QualityRowTransformer.transform(rows), { next, counts })
  }
}
