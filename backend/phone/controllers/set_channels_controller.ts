import { answerInbox } from '#backend/phone/answer_inbox'
import { refuse } from '#backend/phone/errors'
import { Notifiers } from '#backend/student_notices/channels/notifier'
import { setChannels } from '#backend/student_notices/actions/set_channels'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const LONGEST = 254

export const body = vine.create({
  /** A new mailbox; null: no more letters. */
  email: vine.string().trim().email().maxLength(LONGEST).nullable().optional(),
  sms: vine.boolean({ strict: true }).optional(),
  wechat: vine.boolean({ strict: true }).optional(),
})

/** Where a student is told beside the page: unchecking is unsubscribing. */
@inject()
export default class SetChannelsController {
  constructor(private notifiers: Notifiers) {}

  async handle(ctx: HttpContext) {
    const { email, sms, wechat } = await ctx.request.validateUsing(body)
    const wanted = { ...(email !== undefined && { email }), ...(sms !== undefined && { sms }) }
    // It is turned on by a consent in WeChat alone.
    const all = { ...wanted, ...(wechat === false && { wechat }) }
    const set = await setChannels(ctx.bearer, all, this.notifiers)
    return set.ok ? answerInbox(ctx) : refuse(ctx, set.error)
  }
}
