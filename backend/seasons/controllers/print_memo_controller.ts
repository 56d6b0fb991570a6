import PrintedDocumentTransformer from '#backend/documents/transformers/printed_document_transformer'
import { answer } from '#backend/http/answer'
import { refuse } from '#backend/seasons/errors'
import { printMemo } from '#backend/seasons/memo_prints/print_memo'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** Prints the memo of a unit. */
export default class PrintMemoController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const printed = await printMemo(unit, ctx.viewer)
    if (!printed.ok) return refuse(ctx, printed.error)
    ctx.response.status(201)
    return answer(PrintedDocumentTransformer.transform(printed.value))
  }
}
