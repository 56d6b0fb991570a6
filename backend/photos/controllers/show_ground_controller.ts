import { answer } from '#backend/http/answer'
import GroundTransformer from '#backend/photos/transformers/ground_transformer'
import { readGround } from '#backend/photos/exemptions/read_ground'
import { visibleExemption } from '#backend/photos/exemptions/visible_exemption'
import type { HttpContext } from '@adonisjs/core/http'

/** The ground of an exemption, asked for by itself: nothing else shows it. */
export default class ShowGroundController {
  async handle({ params, viewer }: HttpContext) {
    const exemption = await visibleExemption(viewer, params.id)
    const ground = await readGround(exemption, viewer.user.id)
    return answer(GroundTransformer.transform({ id: exemption.id, ground }))
  }
}
