import { answer } from '#backend/http/answer'
import { changeRegion } from '#backend/units/actions/change_region'
import { refuse } from '#backend/units/errors'
import RegionTransformer from '#backend/units/transformers/region_transformer'
import Region from '#models/people/region'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const appointment = vine.create({ contactId: vine.string().uuid().nullable() })

/** 责任联系人: sets the user of the centre who gets a copy of reminders to a region's schools. */
export default class SetContactController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const { contactId } = await request.validateUsing(appointment)
    const region = await Region.findOrFail(params.id)
    const changed = await changeRegion(region, { contactId }, viewer.user.id)
    if (!changed.ok) return refuse(ctx, changed.error)
    return answer(RegionTransformer.transform(changed.value).useVariant('forContact'))
  }
}
