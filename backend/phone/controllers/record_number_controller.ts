import { recordStep } from '#backend/phone/actions/record_step'
import { answerStanding } from '#backend/phone/answer_standing'
import { refuse } from '#backend/phone/errors'
import { readNumber } from '#domain/phone/wordings'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

export const body = vine.create({ number: vine.string().trim().minLength(1).maxLength(30) })

/** The phone number (扬中瑞教〔2025〕11号 附件2.3), kept sealed. */
export default class RecordNumberController {
  async handle(ctx: HttpContext) {
    const number = readNumber((await ctx.request.validateUsing(body)).number)
    if (!number) return refuse(ctx, { type: 'phone_number_unfit' })
    const recorded = await recordStep(ctx.bearer, { step: 'phone', secret: number })
    return recorded.ok ? answerStanding(ctx) : refuse(ctx, recorded.error)
  }
}
