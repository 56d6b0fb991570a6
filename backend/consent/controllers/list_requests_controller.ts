import { requestsPage } from '#backend/consent/queries/requests_page'
import ConsentRequestTransformer from '#backend/consent/transformers/consent_request_transformer'
import { answerWith } from '#backend/http/answer'
import { momentCursor, PAGE_ROWS, pageLimit } from '#backend/http/cursors'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const query = vine.create({
  open: vine.boolean().optional(),
  seasonId: vine.string().uuid().optional(),
  after: momentCursor(),
  limit: pageLimit(),
})

/** What students ask about delivered photos, newest first: those that wait for an answer, or those that have one. */
export default class ListRequestsController {
  async handle({ request }: HttpContext) {
    const { open = true, limit = PAGE_ROWS, ...filter } = await request.validateUsing(query)
    const { rows, next, total } = await requestsPage({ open, ...filter }, limit)
    return answerWith(ConsentRequestTransformer.transform(rows), { next, total })
  }
}
