import { inUtc } from '#backend/http/in_utc'
import { openShot } from '#backend/phone/actions/open_shot'
import { refuse } from '#backend/phone/errors'
import { SHOT_SOURCES } from '#domain/phone/shots'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

export const body = vine.create({ source: vine.enum(SHOT_SOURCES).optional() })

/** Opens the camera, or asks to send a file instead: what comes is received with this id, once. */
export default class OpenShotController {
  async handle(ctx: HttpContext) {
    const { source } = await ctx.request.validateUsing(body)
    const opened = await openShot(ctx.bearer, source)
    if (!opened.ok) return refuse(ctx, opened.error)
    const { id, expiresAt } = opened.value
    return ctx.response.created({ data: { id, expiresAt: inUtc(expiresAt) } })
  }
}
