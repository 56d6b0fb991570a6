import { answerWith } from '#backend/http/answer'
import { momentCursor, pageLimit, PAGE_ROWS } from '#backend/http/cursors'
import { refundsPage } from '#backend/payments/queries/refunds_page'
import RefundTransformer from '#backend/payments/transformers/refund_transformer'
import { REFUND_WHYS } from '#domain/money/codes'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({
  after: momentCursor(),
  limit: pageLimit(),
  why: vine.enum(REFUND_WHYS).optional(),
  seasonId: vine.string().uuid().optional(),
})

/** What goes back to students, of all units, newest first. */
export default class ListRefundsController {
  async handle({ request }: HttpContext) {
    const { limit = PAGE_ROWS, ...filter } = await request.validateUsing(page)
    const { rows, next } = await refundsPage(filter, limit)
    return answerWith(RefundTransformer.transform(rows), { next })
  }
}
