import { answerWaiting } from '#backend/kiosks/answer_waiting'
import type { HttpContext } from '@adonisjs/core/http'

/** Who is called at a fixed point. */
export default class ShowKioskController {
  handle(ctx: HttpContext) {
    return answerWaiting(ctx)
  }
}
