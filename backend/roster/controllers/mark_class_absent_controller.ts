import { markClassAbsent } from '#backend/roster/actions/mark_class_absent'
import { refuse } from '#backend/roster/errors'
import { reason, round, studentIds } from '#backend/roster/validators/absences_body'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { readMarks } from './read_marks.js'

const body = vine.create({ studentIds: studentIds(), round: round(), reason: reason() })

/** Says of several students of a class why they are not photographed in a round. */
export default class MarkClassAbsentController {
  async handle(ctx: HttpContext) {
    const marks = await readMarks(ctx, () => ctx.request.validateUsing(body))
    if (!marks) return refuse(ctx, { type: 'not_found' })
    const marked = await markClassAbsent(marks.schoolClass, marks.sent, ctx.viewer.user.id)
    return marked.ok ? ctx.response.noContent() : refuse(ctx, marked.error)
  }
}
