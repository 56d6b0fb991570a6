import { answerWith } from '#backend/http/answer'
import { PAGE_ROWS, pageLimit } from '#backend/http/cursors'
import { kiosksPage } from '#backend/kiosks/queries/kiosks_page'
import KioskTransformer from '#backend/kiosks/transformers/kiosk_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const query = vine.create({
  seasonUnitId: vine.string().uuid().optional(),
  after: vine.string().uuid().optional(),
  limit: pageLimit(),
})

/** The devices of fixed points, of those that the viewer reaches. */
export default class ListKiosksController {
  async handle({ request, viewer }: HttpContext) {
    const { limit = PAGE_ROWS, ...filter } = await request.validateUsing(query)
    const page = await kiosksPage(viewer, filter, limit)
    return answerWith(KioskTransformer.transform(page.rows), { next: page.next, total: page.total })
  }
}
