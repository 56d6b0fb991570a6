import { answerInbox } from '#backend/phone/answer_inbox'
import type { HttpContext } from '@adonisjs/core/http'

/** What a student was told. */
export default class ShowInboxController {
  handle(ctx: HttpContext) {
    return answerInbox(ctx)
  }
}
