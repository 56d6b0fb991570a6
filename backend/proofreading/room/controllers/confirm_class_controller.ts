import { refuse } from '#backend/proofreading/errors'
import { confirmClass } from '#backend/proofreading/room/actions/confirm_class'
import { seenClass, signedSheet } from '#backend/proofreading/room/seen_class'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({
  ...seenClass(),
  onPaper: vine.boolean(),
  ...signedSheet(),
})

/** Confirms a class, on the page or by the signed sheet. */
export default class ConfirmClassController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { documentId = null, ...sent } = await ctx.request.validateUsing(body)
    const confirmed = await confirmClass(unit, ctx.viewer, { ...sent, documentId })
    return confirmed.ok ? ctx.response.noContent() : refuse(ctx, confirmed.error)
  }
}
