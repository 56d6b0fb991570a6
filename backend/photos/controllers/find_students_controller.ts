import { answer } from '#backend/http/answer'
import FoundStudentTransformer from '#backend/photos/transformers/found_student_transformer'
import { findStudents } from '#backend/roster/queries/find_students'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ number: vine.string().trim().minLength(2).maxLength(60) })

/** Students to choose the one from whom a photo shows, by the beginning of the number. */
export default class FindStudentsController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { number } = await ctx.request.validateUsing(body)
    return answer(FoundStudentTransformer.transform(await findStudents(unit.id, number)))
  }
}
