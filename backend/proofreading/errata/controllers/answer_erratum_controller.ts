import { answerErratum } from '#backend/proofreading/errata/answers/answer_erratum'
import { erratumOfRoute } from '#backend/proofreading/errata/queries/erratum_of_route'
import { refuse } from '#backend/proofreading/errors'
import { ERRATUM_ANSWERS } from '#domain/proofreading/errata'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const LONGEST_REASON = 500
/** Photos change places among a few people; more are answered one after the other. */
const MOST_OTHERS = 5

const body = vine.create({
  answer: vine.enum(ERRATUM_ANSWERS),
  photoId: vine.string().uuid().optional().requiredWhen('answer', 'in', ['replaced', 'added']),
  withStudentIds: vine
    .array(vine.string().uuid())
    .minLength(1)
    .maxLength(MOST_OTHERS)
    .distinct()
    .optional()
    .requiredWhen('answer', '=', 'swapped'),
  reason: vine.string().trim().maxLength(LONGEST_REASON).nullable().optional(),
})

/** Answers an erratum, and repairs what it is about. */
export default class AnswerErratumController {
  async handle(ctx: HttpContext) {
    const { erratum, unit } = await erratumOfRoute(ctx)
    const { reason, ...sent } = await ctx.request.validateUsing(body)
    const { id: actorId } = ctx.viewer.user
    const done = await answerErratum(unit, erratum, { ...sent, reason: reason || null }, actorId)
    return done.ok ? ctx.response.noContent() : refuse(ctx, done.error)
  }
}
