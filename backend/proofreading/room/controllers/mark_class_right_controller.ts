import { refuse } from '#backend/proofreading/errors'
import { markClassRight } from '#backend/proofreading/room/actions/mark_class_right'
import { seenClass, signedSheet } from '#backend/proofreading/room/seen_class'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ ...seenClass(), ...signedSheet() })

/** Says of everybody of a class of whom nothing is said that photo and fields are right. */
export default class MarkClassRightController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { documentId = null, ...seen } = await ctx.request.validateUsing(body)
    const marked = await markClassRight(unit, ctx.viewer, { ...seen, documentId })
    return marked.ok ? ctx.response.noContent() : refuse(ctx, marked.error)
  }
}
