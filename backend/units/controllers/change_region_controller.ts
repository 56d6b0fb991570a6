import { answer } from '#backend/http/answer'
import { changeRegion } from '#backend/units/actions/change_region'
import { refuse } from '#backend/units/errors'
import RegionTransformer from '#backend/units/transformers/region_transformer'
import Region from '#models/people/region'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const changes = vine.create({
  name: vine.string().trim().minLength(2).maxLength(30),
  contactId: vine.string().uuid().nullable().optional(),
})

/** Changes a region's name and its contact at the centre. */
export default class ChangeRegionController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const body = await request.validateUsing(changes)
    const region = await Region.findOrFail(params.id)
    const changed = await changeRegion(region, body, viewer.user.id)
    if (!changed.ok) return refuse(ctx, changed.error)
    await changed.value.load('contact')
    return answer(RegionTransformer.transform(changed.value).useVariant('withContactId'))
  }
}
