import { readWording, type ReadStep } from '#backend/phone/actions/read_wording'
import { recordStep } from '#backend/phone/actions/record_step'
import { answerStanding } from '#backend/phone/answer_standing'
import { refuse } from '#backend/phone/errors'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

export const body = vine.create({ version: vine.string().trim().minLength(1).maxLength(60) })

/** A text was read, or agreed to (扬中瑞教〔2025〕11号 附件2.4–5): kept by the version that was shown. */
export default class RecordReadingController {
  async handle(ctx: HttpContext) {
    const step: ReadStep = ctx.params.step
    const { version } = await ctx.request.validateUsing(body)
    const read = await readWording(step, version, ctx.bearer)
    if (!read.ok) return refuse(ctx, read.error)
    const recorded = await recordStep(ctx.bearer, { step, version: read.value })
    return recorded.ok ? answerStanding(ctx) : refuse(ctx, recorded.error)
  }
}
