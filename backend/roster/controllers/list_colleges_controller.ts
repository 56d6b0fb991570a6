import { answerWith } from '#backend/http/answer'
import { pageLimit } from '#backend/http/cursors'
import { collegesList } from '#backend/roster/queries/colleges_list'
import CollegeTransformer from '#backend/roster/transformers/college_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const MAX_COLLEGES = 1_000
const filter = vine.create({
  seasonUnitId: vine.string().uuid().optional(),
  archived: vine.boolean().optional(),
  limit: pageLimit(MAX_COLLEGES),
})

/** Colleges that the viewer sees, with their headcounts in a season. */
export default class ListCollegesController {
  async handle({ request, viewer }: HttpContext) {
    const { limit = MAX_COLLEGES, ...wanted } = await request.validateUsing(filter)
    const rows = await collegesList(viewer, wanted, limit)
    return answerWith(CollegeTransformer.transform(rows), { next: null, total: rows.length })
  }
}
