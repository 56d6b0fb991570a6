import { submitDraft } from '#backend/phone/actions/submit_draft'
import { answerStanding } from '#backend/phone/answer_standing'
import { refuse } from '#backend/phone/errors'
import type { HttpContext } from '@adonisjs/core/http'

/** A draft becomes the photo of its student (确认上传, 扬中瑞教〔2025〕11号 附件2.14–15). */
export default class SubmitDraftController {
  async handle(ctx: HttpContext) {
    const done = await submitDraft(ctx.bearer, ctx.params.id)
    return done.ok ? answerStanding(ctx) : refuse(ctx, done.error)
  }
}
