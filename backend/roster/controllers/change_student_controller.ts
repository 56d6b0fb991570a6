import { changeStudent } from '#backend/roster/actions/change_student'
import { refuse } from '#backend/roster/errors'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import { inPlace, studentFields } from '#backend/roster/validators/student_body'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create(studentFields)

/** Corrects one student. */
export default class ChangeStudentController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const student = await visibleStudents(viewer, 'keepRoster').where('id', params.id).firstOrFail()
    const sent = inPlace(await request.validateUsing(body))
    const changed = await changeStudent(student, sent, viewer.user.id)
    return changed.ok ? { data: { id: changed.value } } : refuse(ctx, changed.error)
  }
}
