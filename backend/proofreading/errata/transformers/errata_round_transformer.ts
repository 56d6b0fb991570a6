import type ErrataRound from '#models/proofreading/errata_round'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A round of errata as it was gathered. */
export default class ErrataRoundTransformer extends BaseTransformer<ErrataRound> {
  toObject() {
    const { id, no, count } = this.resource
    return { id, no, count }
  }
}
