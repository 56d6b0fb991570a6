import { storedPage } from '#backend/documents/queries/stored_page'
import { visibleDocument } from '#backend/documents/queries/visible_document'
import { refuse } from '#backend/documents/errors'
import { sendPicture } from '#backend/documents/send_picture'
import type { HttpContext } from '@adonisjs/core/http'

/** One page of a document as a picture. */
export default class ShowDocumentPageController {
  async handle(ctx: HttpContext) {
    const { params } = ctx
    const { document } = await visibleDocument(ctx)
    const number = Number(params.page)
    if (!Number.isInteger(number) || number < 1) return refuse(ctx, { type: 'not_found' })
    const page = await storedPage(document, number)
    if (!page.ok) return refuse(ctx, page.error)
    if (!page.value.key) return refuse(ctx, { type: 'not_found' })
    const version = `${document.digest.slice(0, 16)}-${number}`
    return sendPicture(ctx, { key: page.value.key, version, number })
  }
}
