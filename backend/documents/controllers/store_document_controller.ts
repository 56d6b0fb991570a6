import { documentKind } from '#backend/documents/document_kind'
import { refuse } from '#backend/documents/errors'
import { storeDocument } from '#backend/documents/store_document'
import DocumentTransformer from '#backend/documents/transformers/document_transformer'
import { answer } from '#backend/http/answer'
import { readUpload } from '#backend/http/uploads/read_upload'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

const MAX_MEGABYTES = 10

/** Stores a file of a season unit, to be named by an act. */
export default class StoreDocumentController {
  async handle(ctx: HttpContext) {
    const { request, viewer, response } = ctx
    const unit = await unitOfRoute(ctx)
    const upload = await readUpload(request, MAX_MEGABYTES)
    if (!upload.ok) return refuse(ctx, upload.error)
    const { bytes, fileName } = upload.value
    const kind = documentKind(bytes)
    if (!kind) return refuse(ctx, { type: 'file_kind' })
    const stored = await storeDocument(unit, { bytes, fileName, kind }, viewer)
    if (!stored.ok) return refuse(ctx, stored.error)
    response.status(201)
    return answer(DocumentTransformer.transform(stored.value))
  }
}
