import { answer } from '#backend/http/answer'
import { endWaivers } from '#backend/payments/actions/end_waivers'
import WaiverReportTransformer from '#backend/payments/transformers/waiver_report_transformer'
import { studentIds } from '#backend/payments/validators/waiver_body'
import { WAIVER_KINDS } from '#domain/money/codes'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ studentIds: studentIds(), kind: vine.enum(WAIVER_KINDS) })

/** Several students pay again as others do; says how many, and why not the others. */
export default class EndWaiversController {
  async handle({ request, viewer }: HttpContext) {
    const { studentIds: ids, kind } = await request.validateUsing(body)
    return answer(WaiverReportTransformer.transform(await endWaivers(ids, kind, viewer)))
  }
}
