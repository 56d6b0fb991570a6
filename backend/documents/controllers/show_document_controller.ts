import { documentDetails } from '#backend/documents/queries/document_details'
import { storedPage } from '#backend/documents/queries/stored_page'
import { visibleDocument } from '#backend/documents/queries/visible_document'
import DocumentPagesTransformer from '#backend/documents/transformers/document_pages_transformer'
import { answer } from '#backend/http/answer'
import { explain, localeOf } from '#backend/http/errors/explain'
import type { HttpContext } from '@adonisjs/core/http'

/** What a document is; one that cannot be shown as pictures says why. */
export default class ShowDocumentController {
  async handle(ctx: HttpContext) {
    const { document, unit } = await visibleDocument(ctx)
    const details = await documentDetails(document, unit)
    const page = await storedPage(document, 1)
    const first = page.ok ? page.value : null
    const fault = page.ok ? null : explain(page.error, localeOf(ctx))
    return answer(DocumentPagesTransformer.transform({ document, details, first, fault }))
  }
}
