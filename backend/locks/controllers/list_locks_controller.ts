import { answerWith } from '#backend/http/answer'
import { PAGE_ROWS, pageLimit } from '#backend/http/cursors'
import { locksPage } from '#backend/locks/queries/locks_page'
import LockTransformer from '#backend/locks/transformers/lock_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const query = vine.create({
  open: vine.boolean().optional(),
  seasonId: vine.string().uuid().optional(),
  seasonUnitId: vine.string().uuid().optional(),
  studentId: vine.string().uuid().optional(),
  after: vine.string().uuid().optional(),
  limit: pageLimit(),
})

/** Students whom a lock stops, of those whom the viewer reaches. */
export default class ListLocksController {
  async handle({ request, viewer }: HttpContext) {
    const { open = true, limit = PAGE_ROWS, ...filter } = await request.validateUsing(query)
    const page = await locksPage(viewer, { open, ...filter }, limit)
    return answerWith(LockTransformer.transform(page.rows), { next: page.next, total: page.total })
  }
}
