import { markAbsent } from '#backend/roster/actions/mark_absent'
import { refuse } from '#backend/roster/errors'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import { reason, round } from '#backend/roster/validators/absences_body'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ round: round(), reason: reason() })

/** Says why a student is not photographed in a round. */
export default class MarkAbsentController {
  async handle(ctx: HttpContext) {
    const { params, request, response, viewer } = ctx
    const students = visibleStudents(viewer, 'markAbsences')
    const student = await students.where('id', params.id).firstOrFail()
    const marked = await markAbsent(student, await request.validateUsing(body), viewer.user.id)
    return marked.ok ? response.created({ data: { id: marked.value } }) : refuse(ctx, marked.error)
  }
}
