import { answerWith } from '#backend/http/answer'
import { pageLimit } from '#backend/http/cursors'
import { sorting } from '#backend/http/sorted_page'
import { unitsPage, UNIT_SORTS } from '#backend/units/queries/units_page'
import UnitTransformer from '#backend/units/transformers/unit_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

/** A province has about 150 units. */
const MAX_UNITS = 1_000
const page = vine.create({
  ...sorting(UNIT_SORTS),
  limit: pageLimit(MAX_UNITS),
  text: vine.string().maxLength(60).optional(),
  regionId: vine.string().uuid().optional(),
})

/** Schools and campuses by their codes. */
export default class ListUnitsController {
  async handle({ request }: HttpContext) {
    const { sort, order, after, limit = MAX_UNITS, ...filter } = await request.validateUsing(page)
    const { rows, next, total } = await unitsPage(filter, { sort, order, after }, limit)
    return answerWith(UnitTransformer.transform(rows), { next, total })
  }
}
