import { answerWith } from '#backend/http/answer'
import { PAGE_ROWS, pageLimit } from '#backend/http/cursors'
import {
  ERRATA_STANDS,
  errataCounts,
  errataPage,
} from '#backend/proofreading/errata/queries/errata_page'
import ErratumTransformer from '#backend/proofreading/errata/transformers/erratum_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({
  stand: vine.enum(ERRATA_STANDS).optional(),
  after: vine.string().uuid().optional(),
  limit: pageLimit(),
})

/** The desk of the centre: the errata of all units, the oldest first. */
export default class ListErrataController {
  async handle({ request }: HttpContext) {
    const { limit = PAGE_ROWS, ...filter } = await request.validateUsing(page)
    const { rows, next } = await errataPage(filter, limit)
    const counts = await errataCounts({})
    return answerWith(ErratumTransformer.transform(rows), { next, counts })
  }
}
