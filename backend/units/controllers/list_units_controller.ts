import { answerWith } from '#backend/http/answer'
import { pageLimit } from '#backend/http/cursors'
import { unitsPage } from '#backend/units/queries/units_page'
import UnitTransformer from '#backend/units/transformers/unit_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

/** A province has about 150 units. */
const MAX_UNITS = 1_000
const page = vine.create({
  after: vine.string().maxLength(20).optional(),
  limit: pageLimit(MAX_UNITS),
  text: vine.string().maxLength(60).optional(),
  regionId: vine.string().uuid().optional(),
})

/** Schools and campuses by their codes. */
export default class ListUnitsController {
  async handle({ bouncer, request }: HttpContext) {
    await bouncer.authorize('readCentre')
    const { after, limit = MAX_UNITS, ...filter } = await request.validateUsing(page)
    const { rows, next, total } = await unitsPage(filter, after, limit)
    return answerWith(UnitTransformer.transform(rows), { next, total })
  }
}
