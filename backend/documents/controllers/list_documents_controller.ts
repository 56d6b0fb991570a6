import { documentsOfUnit } from '#backend/documents/queries/documents_of_unit'
import NamedDocumentTransformer from '#backend/documents/transformers/named_document_transformer'
import { answerWith } from '#backend/http/answer'
import { momentCursor, pageLimit, PAGE_ROWS } from '#backend/http/cursors'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({ after: momentCursor(), limit: pageLimit() })

/** The documents of a unit, newest first. */
export default class ListDocumentsController {
  async handle(ctx: HttpContext) {
    const { after, limit = PAGE_ROWS } = await ctx.request.validateUsing(page)
    const unit = await unitOfRoute(ctx)
    const { rows, next } = await documentsOfUnit(
      unit,
      ctx.viewer.partsOf(unit.unitId),
      after,
      limit
    )
    return answerWith(NamedDocumentTransformer.transform(rows), { next })
  }
}
