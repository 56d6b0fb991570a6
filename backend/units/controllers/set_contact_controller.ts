import { answer } from '#backend/http/answer'
import { setContact } from '#backend/units/actions/set_contact'
import { refuse } from '#backend/units/errors'
import RegionTransformer from '#backend/units/transformers/region_transformer'
import Region from '#models/people/region'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const appointment = vine.create({ contactId: vine.string().uuid().nullable() })

/** Sets a region's contact at the centre. */
export default class SetContactController {
  async handle(ctx: HttpContext) {
    const { params, request, bouncer, viewer } = ctx
    await bouncer.authorize('manageSeasons')
    const { contactId } = await request.validateUsing(appointment)
    const set = await setContact(await Region.findOrFail(params.id), contactId, viewer.user.id)
    if (!set.ok) return refuse(ctx, set.error)
    return answer(RegionTransformer.transform(set.value).useVariant('forContact'))
  }
}
