import PrintedDocumentTransformer from '#backend/documents/transformers/printed_document_transformer'
import { printLetter } from '#backend/download_letters/actions/print_letter'
import { refuse } from '#backend/download_letters/errors'
import { answer } from '#backend/http/answer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const line = () => vine.string().trim().maxLength(80).nullable().optional()

const body = vine.create({
  // Said, or said to be left blank.
  email: vine.string().trim().email().maxLength(200).nullable(),
  contact: line(),
  phone: line(),
})

/** Prints the letter of a unit. */
export default class PrintDownloadLetterController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { email, contact, phone } = await ctx.request.validateUsing(body)
    const written = { email, contact: contact || null, phone: phone || null }
    const printed = await printLetter(unit, written, ctx.viewer)
    if (!printed.ok) return refuse(ctx, printed.error)
    ctx.response.status(201)
    return answer(PrintedDocumentTransformer.transform(printed.value))
  }
}
