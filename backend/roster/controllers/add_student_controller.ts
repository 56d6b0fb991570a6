import { addStudent } from '#backend/roster/actions/add_student'
import { refuse } from '#backend/roster/errors'
import { inPlace, studentFields } from '#backend/roster/validators/student_body'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ ...studentFields, seasonUnitId: vine.string().uuid() })

/** Adds one student to a unit's list by hand. */
export default class AddStudentController {
  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const { seasonUnitId, ...sent } = await request.validateUsing(body)
    const { id } = await unitOfRoute(ctx, seasonUnitId)
    const added = await addStudent(id, inPlace(sent), viewer.user.id)
    return added.ok ? response.created({ data: { id: added.value } }) : refuse(ctx, added.error)
  }
}
