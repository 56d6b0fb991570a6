import { recordStep } from '#backend/phone/actions/record_step'
import { answerStanding } from '#backend/phone/answer_standing'
import { refuse } from '#backend/phone/errors'
import { NOTICE_KINDS } from '#domain/phone/wordings'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

export const body = vine.create({ kinds: vine.array(vine.enum(NOTICE_KINDS)).distinct() })

/** Of what a student wants to be told (扬中瑞教〔2025〕11号 附件2.6); of nothing is an answer as well. */
export default class ChooseNoticesController {
  async handle(ctx: HttpContext) {
    const { kinds } = await ctx.request.validateUsing(body)
    const recorded = await recordStep(ctx.bearer, { step: 'notices', kinds })
    return recorded.ok ? answerStanding(ctx) : refuse(ctx, recorded.error)
  }
}
