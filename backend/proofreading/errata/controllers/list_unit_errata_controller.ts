import { answerWith } from '#backend/http/answer'
import { PAGE_ROWS } from '#backend/http/cursors'
import { errataClock } from '#backend/proofreading/errata/queries/errata_clock'
import { errataQuery } from '#backend/proofreading/errata/errata_query'
import { errataCounts, errataPage } from '#backend/proofreading/errata/queries/errata_page'
import ErratumTransformer from '#backend/proofreading/errata/transformers/erratum_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create(errataQuery())

/** The errata of a unit, the oldest first. */
export default class ListUnitErrataController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { limit = PAGE_ROWS, ...filter } = await ctx.request.validateUsing(page)
    const { rows, next } = await errataPage({ ...filter, seasonUnitId: unit.id }, limit)
    const counts = await errataCounts({ seasonUnitId: unit.id })
    const clock = await errataClock(unit)
    return answerWith(ErratumTransformer.transform(rows), { next, counts, ...clock })
  }
}
