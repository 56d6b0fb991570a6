import { addUnits } from '#backend/seasons/actions/add_units'
import { refuse } from '#backend/seasons/errors'
import Season from '#models/seasons/season'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const members = vine.create({
  unitIds: vine.array(vine.string().uuid()).minLength(1).maxLength(1_000),
})

/** Adds units to a draft. */
export default class AddUnitsController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const season = await Season.findOrFail(params.id)
    const { unitIds } = await request.validateUsing(members)
    const added = await addUnits(season, unitIds, viewer.user.id)
    return added.ok ? { data: added.value } : refuse(ctx, added.error)
  }
}
