import { declareHeads } from '#backend/roster/actions/declare_heads'
import { refuse } from '#backend/roster/errors'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

/** As the check of the table says. */
const MAX_HEADS = 100_000
const body = vine.create({ declaredHeads: vine.number().withoutDecimals().range([0, MAX_HEADS]) })

/** A school says how many graduates it has. */
export default class DeclareHeadsController {
  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const { id } = await unitOfRoute(ctx)
    const { declaredHeads } = await request.validateUsing(body)
    const declared = await declareHeads(id, declaredHeads, viewer.user.id)
    return declared.ok ? response.status(201).send({ data: null }) : refuse(ctx, declared.error)
  }
}
