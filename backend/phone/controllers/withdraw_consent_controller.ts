import { withdrawConsent } from '#backend/consent/actions/withdraw_consent'
import { answerStanding } from '#backend/phone/answer_standing'
import { refuse } from '#backend/phone/errors'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

export const body = vine.create({ isConfirmed: vine.literal(true) })

/** Consent is withdrawn: photos that are not delivered are erased, about a delivered one the centre is asked. */
export default class WithdrawConsentController {
  async handle(ctx: HttpContext) {
    await ctx.request.validateUsing(body)
    const done = await withdrawConsent(ctx.bearer)
    return done.ok ? answerStanding(ctx) : refuse(ctx, done.error)
  }
}
