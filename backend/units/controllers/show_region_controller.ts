import { answer } from '#backend/http/answer'
import RegionTransformer from '#backend/units/transformers/region_transformer'
import Region from '#models/people/region'
import type { HttpContext } from '@adonisjs/core/http'

/** One region with its contact at the centre. */
export default class ShowRegionController {
  async handle({ params }: HttpContext) {
    const region = await Region.query().where('id', params.id).preload('contact').firstOrFail()
    return answer(RegionTransformer.transform(region).useVariant('withContactId'))
  }
}
