import { answer } from '#backend/http/answer'
import { lastMove } from '#backend/rehearsal/queries/last_move'
import LastMoveTransformer from '#backend/rehearsal/transformers/last_move_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** What the last move of the rehearsal clock has done, for the units that the viewer may see. */
export default class ShowLastMoveController {
  async handle({ viewer }: HttpContext) {
    return answer(LastMoveTransformer.transform(await lastMove(viewer)))
  }
}
