import { documentsOfUnit } from '#backend/documents/queries/documents_of_unit'
import NamedDocumentTransformer from '#backend/documents/transformers/named_document_transformer'
import { answerWith } from '#backend/http/answer'
import { momentCursor, pageLimit, PAGE_ROWS } from '#backend/http/cursors'
import { fullUnit } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({ after: momentCursor(), limit: pageLimit() })

/** The documents of a unit, newest first. */
export default class ListDocumentsController {
  async handle({ params, request, viewer }: HttpContext) {
    const { after, limit = PAGE_ROWS } = await request.validateUsing(page)
    const unit = await fullUnit(viewer, params.id)
    const { rows, next } = await documentsOfUnit(unit, after, limit)
    return answerWith(NamedDocumentTransformer.transform(rows), { next })
  }
}
