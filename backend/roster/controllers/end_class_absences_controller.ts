import { endClassAbsences } from '#backend/roster/actions/end_class_absences'
import { refuse } from '#backend/roster/errors'
import { round, studentIds } from '#backend/roster/validators/absences_body'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { readMarks } from './read_marks.js'

const body = vine.create({ studentIds: studentIds(), round: round() })

/** Several students of a class were absent and are expected again. */
export default class EndClassAbsencesController {
  async handle(ctx: HttpContext) {
    const marks = await readMarks(ctx, () => ctx.request.validateUsing(body))
    if (!marks) return refuse(ctx, { type: 'not_found' })
    const ended = await endClassAbsences(marks.schoolClass, marks.sent, ctx.viewer.user.id)
    return ended.ok ? ctx.response.noContent() : refuse(ctx, ended.error)
  }
}
