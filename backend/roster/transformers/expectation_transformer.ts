import { inUtc } from '#backend/http/in_utc'
import type UnitExpectation from '#models/roster/unit_expectation'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** How many graduates a school said it has, who said so, and when. The author must be loaded. */
export default class ExpectationTransformer extends BaseTransformer<UnitExpectation> {
  toObject() {
    const { id, declaredHeads, author, businessAt } = this.resource
    return { id, declaredHeads, author: author.name, at: inUtc(businessAt) }
  }
}
