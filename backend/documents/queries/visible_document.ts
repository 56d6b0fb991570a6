import { readableDocument } from '#backend/documents/queries/readable_document'
import type { LetIn } from '#backend/identity/holds_right'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import Document from '#models/documents/document'
import { Exception } from '@adonisjs/core/exceptions'

/**
 * The document of a route, if it belongs to a part of its unit's papers that the viewer may read.
 * @throws E_ROW_NOT_FOUND for those of other schools and of other parts, E_FORBIDDEN for users of a college
 */
export async function visibleDocument(ctx: LetIn) {
  const id = ctx.params.id!
  const { seasonUnitId } = await Document.findOrFail(id)
  const unit = await unitOfRoute(ctx, seasonUnitId)
  const document = await readableDocument(ctx.viewer, unit, id)
  if (!document) throw new Exception('document', { status: 404, code: 'E_ROW_NOT_FOUND' })
  return { document, unit }
}
