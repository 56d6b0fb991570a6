import { answerInbox } from '#backend/phone/answer_inbox'
import { refuse } from '#backend/phone/errors'
import { acceptWechat } from '#backend/student_notices/actions/accept_wechat'
import { Notifiers } from '#backend/student_notices/channels/notifier'
import { NOTICE_TOPICS } from '#domain/student_notices/kinds'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const LONGEST_CODE = 128

export const body = vine.create({
  code: vine.string().trim().minLength(1).maxLength(LONGEST_CODE),
  topics: vine.array(vine.enum(NOTICE_TOPICS)).distinct().minLength(1),
})

/** A student has agreed in WeChat to messages: one consent, one message. */
@inject()
export default class AcceptWechatController {
  constructor(private notifiers: Notifiers) {}

  async handle(ctx: HttpContext) {
    const accepted = await acceptWechat(
      ctx.bearer,
      await ctx.request.validateUsing(body),
      this.notifiers
    )
    return accepted.ok ? answerInbox(ctx) : refuse(ctx, accepted.error)
  }
}
