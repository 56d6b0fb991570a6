import { withdrawPhoto } from '#backend/phone/actions/withdraw_photo'
import { answerStanding } from '#backend/phone/answer_standing'
import { refuse } from '#backend/phone/errors'
import type { HttpContext } from '@adonisjs/core/http'

/** A submitted photo goes back to the draft box. */
export default class WithdrawPhotoController {
  async handle(ctx: HttpContext) {
    const done = await withdrawPhoto(ctx.bearer, ctx.params.id)
    return done.ok ? answerStanding(ctx) : refuse(ctx, done.error)
  }
}
