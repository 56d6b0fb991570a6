import { answer } from '#backend/http/answer'
import { createRegion } from '#backend/units/actions/create_region'
import { refuse } from '#backend/units/errors'
import RegionTransformer from '#backend/units/transformers/region_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const newRegion = vine.create({ name: vine.string().trim().minLength(2).maxLength(30) })

/** Creates a region. */
export default class CreateRegionController {
  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const { name } = await request.validateUsing(newRegion)
    const created = await createRegion(name, viewer.user.id)
    if (!created.ok) return refuse(ctx, created.error)
    response.status(201)
    return answer(RegionTransformer.transform(created.value).useVariant('forCreator'))
  }
}
