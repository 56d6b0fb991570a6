import type { LastMove } from '#backend/rehearsal/queries/last_move'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What the last move of the clock has done, as counted in the tables. */
export default class LastMoveTransformer extends BaseTransformer<LastMove> {
  toObject() {
    return { ...this.resource }
  }
}
