import { answerInbox } from '#backend/phone/answer_inbox'
import { markRead } from '#backend/student_notices/actions/mark_read'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const MOST = 100

export const body = vine.create({
  messages: vine.array(vine.string().uuid()).distinct().minLength(1).maxLength(MOST),
})

/** A student has read messages. */
export default class ReadInboxController {
  async handle(ctx: HttpContext) {
    const { messages } = await ctx.request.validateUsing(body)
    await markRead(ctx.bearer.student.id, messages)
    return answerInbox(ctx)
  }
}
