import { answerWith } from '#backend/http/answer'
import { PAGE_ROWS } from '#backend/http/cursors'
import { errataQuery } from '#backend/proofreading/errata/errata_query'
import { errataCounts, errataPage } from '#backend/proofreading/errata/queries/errata_page'
import ErratumTransformer from '#backend/proofreading/errata/transformers/erratum_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create(errataQuery())

/** The desk of the centre: the errata of all units, the oldest first. */
export default class ListErrataController {
  async handle({ request }: HttpContext) {
    const { limit = PAGE_ROWS, ...filter } = await request.validateUsing(page)
    const { rows, next } = await errataPage(filter, limit)
    const counts = await errataCounts({})
    return answerWith(ErratumTransformer.transform(rows), { next, counts })
  }
}
