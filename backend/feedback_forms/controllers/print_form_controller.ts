import { printForm } from '#backend/feedback_forms/actions/print_form'
import { refuse } from '#backend/feedback_forms/errors'
import FormPrintTransformer from '#backend/feedback_forms/transformers/form_print_transformer'
import { answer } from '#backend/http/answer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { RATINGS } from '#domain/feedback_forms/printed_form'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const rating = () => vine.enum(RATINGS).nullable()
const line = () => vine.string().trim().maxLength(80).nullable().optional()

const body = vine.create({
  // Said, or said to be left blank.
  photoRating: rating(),
  serviceRating: rating(),
  comments: vine.string().trim().maxLength(300).nullable().optional(),
  handler: line(),
  phone: line(),
})

/** Prints the feedback form of a unit. */
export default class PrintFormController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { comments, handler, phone, ...ticked } = await ctx.request.validateUsing(body)
    const text = { comments: comments || null, handler: handler || null, phone: phone || null }
    const printed = await printForm(unit, { ...ticked, ...text }, ctx.viewer)
    if (!printed.ok) return refuse(ctx, printed.error)
    await printed.value.load('author')
    return answer(FormPrintTransformer.transform(await printed.value.refresh()))
  }
}
