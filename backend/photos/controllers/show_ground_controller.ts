import { answer } from '#backend/http/answer'
import { refuse } from '#backend/photos/errors'
import GroundTransformer from '#backend/photos/transformers/ground_transformer'
import { readGround } from '#backend/photos/exemptions/read_ground'
import { visibleExemption } from '#backend/photos/exemptions/visible_exemption'
import type { HttpContext } from '@adonisjs/core/http'

/** The ground of an exemption, asked for by itself: nothing else shows it. */
export default class ShowGroundController {
  async handle(ctx: HttpContext) {
    const { params, viewer } = ctx
    const exemption = await visibleExemption(viewer, params.id)
    const ground = await readGround(exemption, viewer.user.id)
    if (!ground.ok) return refuse(ctx, ground.error)
    return answer(GroundTransformer.transform({ id: exemption.id, ground: ground.value }))
  }
}
