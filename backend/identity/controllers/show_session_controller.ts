import { answer } from '#backend/http/answer'
import SessionTransformer from '#backend/identity/transformers/session_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** The signed-in user. */
export default class ShowSessionController {
  handle({ viewer }: HttpContext) {
    return answer(SessionTransformer.transform(viewer))
  }
}
