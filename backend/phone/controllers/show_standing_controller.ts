import { answerStanding } from '#backend/phone/answer_standing'
import type { HttpContext } from '@adonisjs/core/http'

/** Where a student stands: what the page shows. */
export default class ShowStandingController {
  handle(ctx: HttpContext) {
    return answerStanding(ctx)
  }
}
