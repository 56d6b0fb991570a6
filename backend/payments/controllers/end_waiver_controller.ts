import { endWaiver } from '#backend/payments/actions/end_waiver'
import { refuse } from '#backend/payments/errors'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import PaymentWaiver from '#models/payments/payment_waiver'
import type { HttpContext } from '@adonisjs/core/http'

/** A student pays again as others do. */
export default class EndWaiverController {
  async handle(ctx: HttpContext) {
    const { params, response, viewer } = ctx
    const waiver = await PaymentWaiver.query()
      .where('id', params.id)
      .whereIn('student_id', visibleStudents(viewer, 'waivePayments').select('students.id'))
      .firstOrFail()
    const ended = await endWaiver(waiver, viewer.user.id)
    return ended.ok ? response.noContent() : refuse(ctx, ended.error)
  }
}
