import { endAbsence } from '#backend/roster/actions/end_absence'
import { refuse } from '#backend/roster/errors'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import StudentAbsence from '#models/roster/student_absence'
import type { HttpContext } from '@adonisjs/core/http'

/** Somebody who was absent is expected again. */
export default class EndAbsenceController {
  async handle(ctx: HttpContext) {
    const { params, response, viewer } = ctx
    const absence = await StudentAbsence.query()
      .where('id', params.id)
      .whereIn('student_id', visibleStudents(viewer, 'markAbsences').select('students.id'))
      .firstOrFail()
    const ended = await endAbsence(absence, viewer.user.id)
    return ended.ok ? response.noContent() : refuse(ctx, ended.error)
  }
}
