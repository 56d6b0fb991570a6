import { answerWith } from '#backend/http/answer'
import { pageLimit, PAGE_ROWS } from '#backend/http/cursors'
import { studentsPage } from '#backend/roster/queries/students_page'
import ListedStudentTransformer from '#backend/roster/transformers/listed_student_transformer'
import { studentFilter } from '#backend/roster/validators/student_filter'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({
  ...studentFilter,
  after: vine.string().uuid().optional(),
  limit: pageLimit(),
})

/** Students whom the viewer sees, in the order of the school's list. */
export default class ListStudentsController {
  async handle({ request, viewer }: HttpContext) {
    const { after, limit = PAGE_ROWS, ...filter } = await request.validateUsing(page)
    const { rows, next, total } = await studentsPage(viewer, filter, after, limit)
    return answerWith(ListedStudentTransformer.transform(rows), { next, total })
  }
}
