import { answer } from '#backend/http/answer'
import { waivePayments } from '#backend/payments/actions/waive_payments'
import WaiverReportTransformer from '#backend/payments/transformers/waiver_report_transformer'
import { newWaiver, studentIds } from '#backend/payments/validators/waiver_body'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ studentIds: studentIds(), ...newWaiver })

/** Lets several students submit without paying, with one reason; says of how many, and why not of the others. */
export default class WaivePaymentsController {
  async handle({ request, viewer }: HttpContext) {
    const { studentIds: ids, note = null, ...sent } = await request.validateUsing(body)
    const report = await waivePayments(ids, { ...sent, note }, viewer)
    return answer(WaiverReportTransformer.transform(report))
  }
}
