import { answerWith } from '#backend/http/answer'
import { pageLimit, PAGE_ROWS } from '#backend/http/cursors'
import { sorting } from '#backend/http/sorted_page'
import { classesPage, CLASS_SORTS } from '#backend/roster/queries/classes_page'
import ClassTransformer from '#backend/roster/transformers/class_transformer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const MAX_CLASSES = 500
const page = vine.create({
  ...sorting(CLASS_SORTS),
  seasonId: vine.string().uuid().optional(),
  seasonUnitId: vine.string().uuid().optional(),
  collegeId: vine.string().uuid().optional(),
  limit: pageLimit(MAX_CLASSES),
})

/** Classes that the viewer sees, with their headcounts. */
export default class ListClassesController {
  async handle({ request, viewer }: HttpContext) {
    const { sort, order, after, limit, ...filter } = await request.validateUsing(page)
    const sorted = { sort, order, after }
    const { rows, next, total } = await classesPage(viewer, filter, sorted, limit ?? PAGE_ROWS)
    return answerWith(ClassTransformer.transform(rows), { next, total })
  }
}
