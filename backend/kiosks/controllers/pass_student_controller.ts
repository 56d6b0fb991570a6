import { passStudent } from '#backend/kiosks/actions/pass_student'
import { answerWaiting } from '#backend/kiosks/answer_waiting'
import { refuse } from '#backend/kiosks/errors'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ studentId: vine.string().uuid() })

/** The student who was called is not there: the next one is called. */
export default class PassStudentController {
  async handle(ctx: HttpContext) {
    const { studentId } = await ctx.request.validateUsing(body)
    const passed = await passStudent(ctx.device, studentId)
    return passed.ok ? answerWaiting(ctx) : refuse(ctx, passed.error)
  }
}
