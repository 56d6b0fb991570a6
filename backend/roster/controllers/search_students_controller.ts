import { answerWith } from '#backend/http/answer'
import { PAGE_ROWS } from '#backend/http/cursors'
import { studentsByNumber } from '#backend/roster/queries/students_by_number'
import StudentTransformer from '#backend/roster/transformers/student_transformer'
import { studentFilter } from '#backend/roster/validators/student_filter'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const search = vine.create({
  ...studentFilter,
  xh: vine.string().trim().minLength(1).maxLength(60),
  prefix: vine.boolean({ strict: true }).optional(),
})

/** Finds students by a 学号 in the body: it stands in no address, and so in no log. */
export default class SearchStudentsController {
  async handle({ request, viewer }: HttpContext) {
    const { prefix = false, ...wanted } = await request.validateUsing(search)
    const found = await studentsByNumber(viewer, { ...wanted, prefix }, PAGE_ROWS)
    return answerWith(StudentTransformer.transform(found), { next: null, total: found.length })
  }
}
