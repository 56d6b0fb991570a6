import { inUtc } from '#backend/http/in_utc'
import { openShot } from '#backend/phone/actions/open_shot'
import { refuse } from '#backend/phone/errors'
import type { HttpContext } from '@adonisjs/core/http'

/** Opens the camera: what is shot is received with this id, once. */
export default class OpenShotController {
  async handle(ctx: HttpContext) {
    const opened = await openShot(ctx.bearer)
    if (!opened.ok) return refuse(ctx, opened.error)
    const { id, expiresAt } = opened.value
    return ctx.response.created({ data: { id, expiresAt: inUtc(expiresAt) } })
  }
}
