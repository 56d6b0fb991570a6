import { waivePayment } from '#backend/payments/actions/waive_payment'
import { refuse } from '#backend/payments/errors'
import { newWaiver } from '#backend/payments/validators/waiver_body'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create(newWaiver)

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
