import { sendPicture } from '#backend/documents/send_picture'
import { visibleDocument } from '#backend/documents/queries/visible_document'
import { refuse } from '#backend/feedback_forms/errors'
import { readFormPage } from '#backend/feedback_forms/queries/read_form_page'
import type { HttpContext } from '@adonisjs/core/http'
import { pageNumber } from './page_number.js'

/** The straight picture of a page of a stamped form. */
export default class ShowScanPictureController {
  async handle(ctx: HttpContext) {
    const { document } = await visibleDocument(ctx)
    const number = pageNumber(ctx)
    if (!number) return refuse(ctx, { type: 'not_found' })
    const read = await readFormPage(document, number)
    if (!read.ok) return refuse(ctx, read.error)
    const { imageKey } = read.value
    if (!imageKey) return refuse(ctx, { type: 'not_found' })
    return sendPicture(ctx, {
      key: imageKey,
      version: `${document.digest.slice(0, 16)}-s${number}`,
      number,
    })
  }
}
