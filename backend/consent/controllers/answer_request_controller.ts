import { answerRequest } from '#backend/consent/actions/answer_request'
import { refuse } from '#backend/consent/errors'
import { REFUSAL_GROUNDS } from '#domain/consent/requests'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({
  requestId: vine.string().uuid(),
  answer: vine.enum(['granted', 'refused'] as const),
  refusalGround: vine.enum(REFUSAL_GROUNDS).nullable().optional(),
})

/** The centre answers one request; a refusal names its ground. */
export default class AnswerRequestController {
  async handle(ctx: HttpContext) {
    const {
      requestId,
      answer,
      refusalGround: ground = null,
    } = await ctx.request.validateUsing(body)
    const answered = await answerRequest(requestId, { answer, ground }, ctx.viewer.user.id)
    return answered.ok ? ctx.response.noContent() : refuse(ctx, answered.error)
  }
}
