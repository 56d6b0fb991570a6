import { exemptStudent } from '#backend/photos/exemptions/exempt_student'
import { studentToExempt } from '#backend/photos/exemptions/visible_exemption'
import { refuse } from '#backend/photos/errors'
import { EXEMPTION_GROUNDS } from '#domain/photos/exemptions'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ ground: vine.enum(EXEMPTION_GROUNDS) })

/** Exempts a student from the head cover rule, also before there is a photo of theirs. */
export default class ExemptStudentController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const student = await studentToExempt(viewer, params.id)
    const { ground } = await request.validateUsing(body)
    const order = { studentId: student.id, ground, allowedBy: viewer.user.id }
    const exempted = await exemptStudent(student.seasonUnit, order)
    return exempted.ok ? { data: { id: student.id } } : refuse(ctx, exempted.error)
  }
}
