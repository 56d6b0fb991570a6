import { answer } from '#backend/http/answer'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import { noticesOfStudent } from '#backend/student_notices/queries/notices_of_student'
import StudentNoticeTransformer from '#backend/student_notices/transformers/student_notice_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** What a student was told: where it did not arrive the school can call. */
export default class ShowStudentNoticesController {
  async handle({ params, viewer }: HttpContext) {
    const students = visibleStudents(viewer, 'keepRoster')
    const student = await students.where('id', params.id).firstOrFail()
    return answer(StudentNoticeTransformer.transform(await noticesOfStudent(student)))
  }
}
