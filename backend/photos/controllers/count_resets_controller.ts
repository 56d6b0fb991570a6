import { answer } from '#backend/http/answer'
import ResetsAheadTransformer from '#backend/photos/transformers/resets_ahead_transformer'
import { wallChip, wallFilter } from '#backend/photos/validators/wall_filter'
import { resettable } from '#backend/photos/wall/order_resets'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { DateTime } from 'luxon'

const { seasonId: _season, seasonUnitId: _unit, ...filter } = wallFilter()
const query = vine.create({ chip: wallChip(), ...filter })

/** How many photos of a filter a job would reset now. */
export default class CountResetsController {
  async handle(ctx: HttpContext) {
    const { id: seasonUnitId } = await unitOfRoute(ctx)
    const wanted = await ctx.request.validateUsing(query)
    const order = { ...wanted, seasonUnitId, until: DateTime.utc().toISO() }
    const [row] = await resettable(ctx.viewer, order).count('* as total')
    return answer(ResetsAheadTransformer.transform({ count: Number(row!.$extras.total) }))
  }
}
