import { waivePayment } from '#backend/payments/actions/waive_payment'
import { refuse } from '#backend/payments/errors'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import { WAIVER_KINDS, WAIVER_REASONS } from '#domain/money/codes'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const MAX_NOTE = 200

const body = vine.create({
  kind: vine.enum(WAIVER_KINDS),
  reason: vine.enum(WAIVER_REASONS),
  note: vine
    .string()
    .trim()
    .minLength(1)
    .maxLength(MAX_NOTE)
    .optional()
    .requiredWhen('reason', '=', 'other'),
})

/** Lets a student submit without paying, later or at all, with a reason. */
export default class WaivePaymentController {
  async handle(ctx: HttpContext) {
    const { params, request, response, viewer } = ctx
    const students = visibleStudents(viewer, 'waivePayments')
    const student = await students.where('id', params.id).firstOrFail()
    const { note = null, ...sent } = await request.validateUsing(body)
    const waived = await waivePayment(student, { ...sent, note, authorId: viewer.user.id })
    return waived.ok ? response.created({ data: { id: waived.value } }) : refuse(ctx, waived.error)
  }
}
