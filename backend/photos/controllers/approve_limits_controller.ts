import { refuse } from '#backend/photos/errors'
import { approveLimits } from '#backend/photos/limits/approve_limits'
import PhotoLimit from '#models/photos/photo_limit'
import type { HttpContext } from '@adonisjs/core/http'

/** A second person puts a version of limits in force. */
export default class ApproveLimitsController {
  async handle(ctx: HttpContext) {
    const proposed = await PhotoLimit.findOrFail(ctx.params.id)
    const approved = await approveLimits(proposed, ctx.viewer.user.id)
    return approved.ok ? { data: { id: proposed.id } } : refuse(ctx, approved.error)
  }
}
