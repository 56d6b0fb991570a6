import { storedPage } from '#backend/documents/queries/stored_page'
import { visibleDocument } from '#backend/documents/queries/visible_document'
import { refuse } from '#backend/documents/errors'
import type { HttpContext } from '@adonisjs/core/http'
import drive from '@adonisjs/drive/services/main'

/** One page of a document as a picture. Browsers keep it and ask each time whether they still may show it. */
export default class ShowDocumentPageController {
  async handle(ctx: HttpContext) {
    const { params, request, response } = ctx
    const { document } = await visibleDocument(ctx)
    const number = Number(params.page)
    if (!Number.isInteger(number) || number < 1) return refuse(ctx, { type: 'not_found' })
    const page = await storedPage(document, number)
    if (!page.ok) return refuse(ctx, page.error)
    if (!page.value.key) return refuse(ctx, { type: 'not_found' })
    const version = `"${document.digest.slice(0, 16)}-${number}"`
    response.header('cache-control', 'private, no-cache')
    response.header('etag', version)
    if (request.header('if-none-match') === version) return response.status(304).send('')
    response.header('content-type', 'image/webp')
    // Our own file name: the name of an upload is never used.
    response.header('content-disposition', `inline; filename="page-${number}.webp"`)
    response.header('x-content-type-options', 'nosniff')
    return response.stream(await drive.use().getStream(page.value.key))
  }
}
