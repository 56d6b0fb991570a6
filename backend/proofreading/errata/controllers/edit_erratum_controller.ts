import { editErratum } from '#backend/proofreading/errata/actions/edit_erratum'
import { erratumOfRoute } from '#backend/proofreading/errata/queries/erratum_of_route'
import { refuse } from '#backend/proofreading/errors'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const LONGEST = 200

const body = vine.create({
  rightValue: vine.string().trim().maxLength(LONGEST).nullable().optional(),
  remark: vine.string().trim().maxLength(LONGEST).nullable().optional(),
  documentId: vine.string().uuid().nullable().optional(),
})

/** Says what is right, with evidence, before the row is sent. */
export default class EditErratumController {
  async handle(ctx: HttpContext) {
    const { erratum, unit } = await erratumOfRoute(ctx)
    const { rightValue, remark, documentId = null } = await ctx.request.validateUsing(body)
    const texts = { rightValue: rightValue || null, remark: remark || null }
    const edited = await editErratum(erratum, unit, ctx.viewer, { ...texts, documentId })
    return edited.ok ? ctx.response.noContent() : refuse(ctx, edited.error)
  }
}
