import { recordStep } from '#backend/phone/actions/record_step'
import { answerStanding } from '#backend/phone/answer_standing'
import { refuse } from '#backend/phone/errors'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const LONGEST_NAME = 300

export const body = vine.create({
  report: vine.object({
    browser: vine.string().trim().maxLength(LONGEST_NAME),
    width: vine.number().withoutDecimals().range([0, 100_000]),
    height: vine.number().withoutDecimals().range([0, 100_000]),
    facesAway: vine.boolean(),
    stores: vine.boolean(),
  }),
})

/** What the phone found out about itself, kept for whoever helps the student: which browser, which camera. */
export default class RecordDeviceController {
  async handle(ctx: HttpContext) {
    const { report } = await ctx.request.validateUsing(body)
    const secret = JSON.stringify(report)
    const recorded = await recordStep(ctx.bearer, { step: 'device', secret })
    return recorded.ok ? answerStanding(ctx) : refuse(ctx, recorded.error)
  }
}
