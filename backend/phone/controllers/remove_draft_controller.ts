import { removeDraft } from '#backend/phone/actions/remove_draft'
import { answerStanding } from '#backend/phone/answer_standing'
import { refuse } from '#backend/phone/errors'
import type { HttpContext } from '@adonisjs/core/http'

/** A draft is removed. */
export default class RemoveDraftController {
  async handle(ctx: HttpContext) {
    const done = await removeDraft(ctx.bearer, ctx.params.id)
    return done.ok ? answerStanding(ctx) : refuse(ctx, done.error)
  }
}
